import { formatCount } from '../format.ts';
import { labelledDigit, nameOfDigit } from './digit-name.ts';

/** Which digit Inspect looks at. Classes are given by their names. */
export const inspectSubject = {
  title: 'Digit looked at',
  name: nameOfDigit,
  labelled: labelledDigit,
  drawingName: 'Your drawing',
  meant: (label: string) => `Your drawing, meant as ${label}`,

  drawing: 'The drawing',
  drawingHint: 'Looks at what is on the pad, as it is drawn',
  previous: 'Previous',
  next: 'Next test digit',
  nextPicked: 'Next picked digit',
  wrong: 'A wrong one',
  wrongHint: 'The next digit that the newest evaluation has read wrongly',
  noneWrong: 'None of these digits was read wrongly.',
  notEvaluated: 'Train first: an evaluation says which digits are read wrongly.',
  number: 'Test digit number',
  go: 'Show',
  numberComplaint: (given: string, size: number) => {
    const asked = given.trim() === '' ? '' : `There is no test digit “${given.trim()}”. `;
    return `${asked}They have the numbers 0 to ${formatCount(size - 1)}.`;
  },
  label: 'Meant as',
  noLabel: 'not said',
  picked: (count: number, place: number | null) =>
    place === null
      ? `Next goes through the ${digits(count)} that are picked.`
      : `${formatCount(place)} of the ${digits(count)} that are picked.`,

  emptyPad: 'The pad is empty. Draw a digit, and it is looked at here while you draw.',
  untaught: (label: string) => `${label} is none of the classes of this experiment.`,
  notArrived: 'This digit has not arrived yet; it is shown as soon as it has.',
} as const;

function digits(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'digit' : 'digits'}`;
}
