import type { DigitFile } from '../../spec/selection.ts';
import { formatCount, formatPercent } from '../format.ts';
import { labelledDigit, nameOfDigit } from './digit-name.ts';

/** One digit of the data. Classes are given by their names. */
export const digit = {
  name: nameOfDigit,
  picture: labelledDigit,
  close: 'Close',
  asking: 'Fetching the digit…',
  notArrived: 'This digit has not arrived yet.',
  /** @param size digits of the file. */
  beyond: (file: DigitFile, size: number) =>
    `There is no such digit: those of the ${file} file have the numbers 0 to ${formatCount(size - 1)}.`,

  label: 'Label',
  reads: 'The network reads',
  nothing: '–',
  verdict: { right: '✓ right', wrong: '✕ wrong' },
  untrained: 'It is untrained and has no answer yet.',
  noAnswer: 'It has not answered yet.',
  step: (step: number) => `with the weights of step ${formatCount(step)}`,
  readThen: (step: number, answer: string) =>
    `In the evaluation at step ${formatCount(step)} it was read as ${answer}.`,
  /** For ears, without the numbers that change all the time. */
  spoken: (digitName: string, label: string, answer: string, isRight: boolean) =>
    `${digitName}: labelled ${label}, read as ${answer}, ${isRight ? 'right' : 'wrong'}.`,
  spokenAlone: (digitName: string, label: string) => `${digitName}: labelled ${label}.`,
  probabilities: 'Probability of each class',
  share: formatPercent,
  /** Of outputs of the network that are no class of the data. */
  others: 'others',

  previous: 'Previous',
  next: 'Next',
  keys: 'The arrow keys ← and → do the same.',
  position: (place: number, count: number) => `${formatCount(place)} of ${formatCount(count)}`,
  toPad: 'Put on the pad',
  toPadHint: 'In the place of what is drawn there, to be read or changed',
  inspect: 'Inspect',
  inspectHint: 'Looks at what the network makes of it, layer by layer',
} as const;

/** A digit as the numbers and characters that it is. */
export const digitText = {
  seen: 'What the computer sees',
  numbers: 'Numbers',
  units: { bytes: '0 to 255', shares: '0 to 1' },
  caption: 'The 28 × 28 pixels, paper 0',
  keys: 'Point at a number, or go there with the arrow keys.',
  pixel: (row: number, column: number, value: string) => `Row ${row}, column ${column}: ${value}`,
  oneHot: 'The label as ten numbers, one-hot',
  vector: (values: readonly number[]) => `[${values.join(', ')}]`,
  copyNumbers: 'Copy numbers',
  ascii: 'ASCII',
  asciiLead: 'The same digit in 28 lines of 28 characters, the denser the more ink.',
  asciiPicture: 'The digit in characters',
  copyAscii: 'Copy characters',
} as const;
