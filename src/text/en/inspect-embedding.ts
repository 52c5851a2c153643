import { formatCount, formatTenths } from '../format.ts';
import { nameOfDigit } from './digit-name.ts';
import { hiddenLayer } from './layer-name.ts';

const percent = (share: number) => `${formatTenths(100 * share)}\u00a0%`;

const digits = (count: number) => `${formatCount(count)} test ${count === 1 ? 'digit' : 'digits'}`;

/** "a 4", "an 8". */
const withArticle = (className: string) =>
  `${/^[8aeiou]/i.test(className) ? 'an' : 'a'} ${className}`;

/** Layers and classes by their names. */
export interface EmbeddingBasis {
  readonly digits: number;
  readonly layer: string;
  readonly units: number;
  readonly step: number;
}

export const inspectEmbedding = {
  layer: 'Seen by',
  hiddenLayer,
  logits: 'the logits',
  noHiddenLayer: 'This network has no hidden layer: what is shown are its logits.',
  mark: 'Show each digit as',
  marks: { digits: 'Its class', pictures: 'Its picture' },

  progress: 'Looking for the two directions',
  nothing:
    'Nothing to show yet. As soon as test digits have arrived, a thousand of them lie here as the layer sees them: alike where they are close.',
  asking: 'Taking the test digits through the network …',

  plot: (count: number, layer: string) =>
    `${digits(count)} as ${layer} ${layer === 'the logits' ? 'see' : 'sees'} them: arrow keys go to the nearest in a direction, Enter opens it`,
  point: (index: number, label: string, answer: string, isRight: boolean) =>
    `${nameOfDigit('test', index)}: ${withArticle(label)}, read as ${answer}${isRight ? '' : ' (wrong)'}`,
  hover:
    'Point at a digit, or go through them by arrow keys, to see which it is; click or Enter opens it.',
  basis: ({ digits: count, layer, units, step }: EmbeddingBasis) =>
    `${digits(count)}, evenly spread over the file, in ${layer} (${formatCount(units)} ${units === 1 ? 'value' : 'values'} each), ${step === 0 ? 'before the first step' : `after step ${formatCount(step)}`}.`,
  shares: (first: number, second: number) =>
    `The two directions in which they differ most hold ${percent(first + second)} of the variance (${percent(first)} and ${percent(second)}). Both have the same scale.`,
  allAlike: 'All digits are the same to this layer.',
  turned: 'Which way they point is free: each frame is turned to meet the one before.',

  legend: 'Classes',
  pick: (name: string) => `Pick the class ${name}`,
  wrongMark: { digits: 'Ringed: read wrong', pictures: 'Underlined: read wrong' },
  dimmed: (count: number) => `${digits(count)} outside the selection of Evaluate: faint.`,

  table: {
    title: 'How far the classes are apart here',
    class: 'Class',
    digits: 'Digits',
    wrong: 'Wrong',
    spread: 'Spread',
    nearest: 'Nearest class',
    alike: 'Like neighbours',
    spreadOf: (spread: number) => spread.toFixed(2),
    nearestOf: (name: string, distance: number) => `${name} (${distance.toFixed(2)})`,
    share: percent,
    /** @param neighbours that each digit was judged by. */
    hint: (neighbours: number) =>
      `Spread: how far digits lie from the middle of their class, and in brackets how far the nearest other middle is, both in shares of the spread of all. Like neighbours: of the ${neighbours} nearest digits in the plane, those of the same class.`,
    alikeOfAll: (share: number, neighbours: number) =>
      neighbours === 1
        ? `Of the digits’ nearest neighbours ${percent(share)} are of their class.`
        : `Of the ${neighbours} nearest neighbours of a digit, ${percent(share)} are of its class.`,
  },
} as const;
