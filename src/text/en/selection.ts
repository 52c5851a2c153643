import type { AnswerChange, ConfidenceRange, DigitSplit, Outcome } from '../../spec/selection.ts';
import { formatCount, formatPlain } from '../format.ts';

/** 0.85 → "85", 0.995 → "99.5": without the digits that binary fractions leave behind. */
const percent = (share: number) => formatPlain(Number((share * 100).toFixed(2)));

export const selection = {
  title: 'Selection',
  splits: {
    training: 'Training digits',
    validation: 'Validation digits',
    test: 'Test digits',
  } satisfies Record<DigitSplit, string>,
  chosen: 'What is picked',

  label: (name: string) => `true ${name}`,
  prediction: (name: string) => `read as ${name}`,
  outcome: { right: 'right answers', wrong: 'wrong answers' } satisfies Record<Outcome, string>,
  confidence: ({ from, to }: ConfidenceRange) =>
    `confidence ${percent(from)} to ${percent(to)}\u00a0%`,
  change: { newlyRight: 'newly right', newlyWrong: 'newly wrong' } satisfies Record<
    AnswerChange,
    string
  >,
  remove: (facet: string) => `Remove: ${facet}`,
  clearAll: 'Clear all',
  count: (count: number) => `${formatCount(count)} ${count === 1 ? 'digit' : 'digits'}`,
} as const;
