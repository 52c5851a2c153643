import type { ScoredSplit } from '../../spec/answers.ts';
import { formatCount, formatTenths, formatWholePercent } from '../format.ts';

const SPLITS = { test: 'test', validation: 'validation' } as const satisfies Record<
  ScoredSplit,
  string
>;

/** 0.8712 → "87.1 %", with a no-break space. */
const percent = (share: number) => `${formatTenths(100 * share)}\u00a0%`;

/** "a 4", "an 8". */
const withArticle = (className: string) =>
  `${/^[8aeiou]/i.test(className) ? 'an' : 'a'} ${className}`;

const digits = (count: number, split: ScoredSplit) =>
  `${formatCount(count)} ${SPLITS[split]} ${count === 1 ? 'digit' : 'digits'}`;

/** Classes by their names. */
export interface NamedAnswer {
  readonly split: ScoredSplit;
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly label: string;
  readonly answer: string;
}

interface NamedShare {
  readonly name: string;
  readonly share: number;
}

/** "Test digit 1,234: a 4, read as 9 (87.1 %), then 4 (12.0 %)". @param likeliest the answer first. */
export function digitName(named: NamedAnswer, likeliest: readonly NamedShare[]): string {
  const { split, index, label, answer } = named;
  const file = split === 'test' ? 'Test' : 'Validation';
  const shares = likeliest.map(({ name, share }) => `${name} (${percent(share)})`);
  const read = shares.length > 0 ? shares.join(', then ') : answer;
  return `${file} digit ${formatCount(index)}: ${withArticle(label)}, read as ${read}`;
}

export const gallery = {
  title: {
    errors: (count: number) => {
      if (count === 0) return 'No wrong answers';
      return count === 1 ? 'The one wrong answer' : `All ${formatCount(count)} wrong answers`;
    },
    whole: (count: number, split: ScoredSplit) => `All ${digits(count, split)}`,
    picked: (count: number, split: ScoredSplit) =>
      count === 0 ? `No ${SPLITS[split]} digits picked` : `${digits(count, split)} picked`,
  },
  showRight: 'Show right ones too',
  hideRight: 'Show wrong ones only',
  noErrors: (count: number, split: ScoredSplit) =>
    `All ${digits(count, split)} are read right. Show the right ones to look at them.`,
  nonePicked: 'No digit is like that at this evaluation. Remove one of the conditions.',

  order: 'Order',
  orders: {
    loss: 'Highest loss',
    uncertain: 'Least certain',
    confidentlyWrong: 'Most certain and wrong',
    file: 'Place in the file',
  },
  label: 'True',
  prediction: 'Read as',
  answers: 'Answers',
  any: 'any',
  outcomes: { both: 'right and wrong', right: 'right', wrong: 'wrong' },

  name: digitName,
  /** In the smallest space; the name says it in full. */
  wholePercent: (share: number) =>
    share > 0 && share < 0.005 ? '<\u202f1\u00a0%' : formatWholePercent(share),
  mark: (label: string, answer: string, isRight: boolean) =>
    isRight ? `${label} ✓` : `${label} ✕ ${answer}`,

  noProbabilities:
    'Probabilities are kept of the newest and of the best evaluation only: of this one there are its answers.',
  showCurrent: 'Show the evaluation in use now',
} as const;
