import type { ScoredSplit } from '../../spec/answers.ts';
import { formatCount } from '../format.ts';
import { digitName, type NamedAnswer } from './gallery.ts';

const digits = (count: number) => `${formatCount(count)} ${count === 1 ? 'digit' : 'digits'}`;

export const seenTogether = {
  scatter: {
    title: (count: number, split: ScoredSplit) =>
      `All ${formatCount(count)} ${split} digits, true against read`,
    /** What there is to see, for those who do not see it. */
    summary: (right: number, wrong: number) =>
      `A point for every digit, its true class across and what it is read as upwards: ${formatCount(right)} on the diagonal are right, ${formatCount(wrong)} beside it are wrong.`,
    matrix: 'The confusion matrix has the exact counts, cell by cell and by keyboard.',
    label: 'True',
    prediction: 'Read as',
    cell: (label: string, answer: string, count: number) =>
      `True ${label}, read as ${answer}: ${digits(count)}`,
    hint: 'Crosses are wrong. A click on a cell picks its digits; where a point lies within its cell means nothing.',
  },

  first: {
    title: (count: number, split: ScoredSplit, wrong: number) =>
      `First ${formatCount(count)} ${split} digits: ${formatCount(wrong)} wrong`,
    name: (named: NamedAnswer, isRight: boolean) =>
      `${digitName(named, [])}, ${isRight ? 'right' : 'wrong'}`,
    answer: (answer: string, isRight: boolean) => (isRight ? answer : `${answer}✕`),
    hint: 'Below each digit is what it is read as; wrong answers are underlined and marked ✕.',
  },
} as const;
