import type { RecordedEvaluation, ScoredSplit } from '../../spec/answers.ts';
import { formatCount, formatPercent, formatPlain, formatTenths } from '../format.ts';

type Moment = Pick<RecordedEvaluation, 'step' | 'epoch'>;

const digits = (count: number) => `${formatCount(count)} ${count === 1 ? 'digit' : 'digits'}`;

/** "Epoch 3 (step 2,814)". */
const moment = ({ epoch, step }: Moment) =>
  `Epoch ${formatPlain(Number(epoch.toFixed(2)))} (step ${formatCount(step)})`;

const momentWithin = (evaluation: Moment) => moment(evaluation).replace('Epoch', 'epoch');

/** "the 4s"; other names have no plural that we know. */
const those = (name: string) => (/^\d$/.test(name) ? `the ${name}s` : `“${name}”`);

/** 0.97831 → "97.83". */
const points = (share: number) => (share * 100).toFixed(2);

const signed = (count: number) => {
  if (count === 0) return '±0';
  return `${count < 0 ? '−' : '+'}${formatCount(Math.abs(count))}`;
};

const splits = {
  test: 'test digits',
  validation: 'validation digits',
} satisfies Record<ScoredSplit, string>;

export const evaluation = {
  empty:
    'No evaluation yet. The network is scored as soon as its digits have arrived, and at fixed steps of the run.',
  willAppear:
    'Then you see here which digits it takes for which, how well it reads each class, its errors one by one, and how far its confidence can be trusted.',
  notKept: 'The answers of this evaluation are not kept any more.',
  notScored: 'Training digits are not scored: the network learns from them.',
  noneHeldOut: 'No digits are held out for validation, so there is nothing to score.',
  lookAtTest: 'Look at the test digits',
  sections: {
    changes: 'What changed',
    seenTogether: 'Seen together',
    reject: 'Reject and calibrate',
  },
  bar: {
    label: 'Evaluation',
    /** `isAgain`: at the same step as the one before it. */
    name: (evaluation: Moment, isAgain: boolean) =>
      isAgain ? `${moment(evaluation)}, scored again` : moment(evaluation),
    standing: { newest: 'Newest', best: 'In use now: the best' },
    withStanding: (name: string, standing: 'newest' | 'best') =>
      standing === 'newest' ? `${name}, newest` : `${name}, in use now: the best`,
    back: 'Back to newest',
    backToBest: 'Back to the best',
    backHint: 'Shows what the network in use answers, and follows the run again.',
  },

  matrix: {
    title: 'Confusion matrix',
    grid: 'Confusion matrix: a row for each true class, a column for what its digits are read as',
    rows: 'True class',
    columns: 'Read as',
    all: 'All',
    scale: 'Numbers in the cells',
    scales: { counts: 'Digits', shares: '% of row' },
    cell: (label: string, prediction: string, count: number, share: number) =>
      `True ${label}, read as ${prediction}: ${digits(count)}, ${formatPercent(share)} of ${those(label)}`,
    row: (name: string, count: number) => `True ${name}: ${digits(count)}`,
    column: (name: string, count: number) => `Read as ${name}: ${digits(count)}`,
    /** In the smallest space. */
    count: (count: number) => String(count),
    share: (share: number) => (share === 0 ? '0' : formatTenths(share * 100)),
    largest: 'Largest errors',
    error: (label: string, prediction: string, count: number) =>
      `${label} read as ${prediction}: ${formatCount(count)}`,
    noErrors: 'none: every digit is read right.',
    show: (count: number) => `Show the ${digits(count)}`,
  },

  report: {
    title: 'Classification report',
    basis: (split: ScoredSplit, count: number, evaluation: Moment) =>
      `Of ${formatCount(count)} ${splits[split]}, ${momentWithin(evaluation)}`,
    class: 'class',
    columns: { precision: 'precision', recall: 'recall', f1: 'F1', support: 'support' },
    meanings: {
      precision: 'Of the digits read as a class, the share that is it.',
      recall: 'Of the digits of a class, the share read as it.',
      f1: 'The harmonic mean of precision and recall.',
      support: 'Digits of the class.',
    },
    pick: (name: string) => `Class ${name}`,
    score: (share: number) => share.toFixed(4),
    support: formatCount,
    accuracy: 'accuracy',
    macro: 'macro avg',
    weighted: 'weighted avg',
    accuracyWithin: (accuracy: number, low: number, high: number) =>
      `${formatPercent(accuracy)} (${points(low)} to ${points(high)})`,
    intervalHint: 'In brackets the 95\u00a0% Wilson interval.',
    copy: 'Copy as scikit-learn prints it',
  },

  changes: {
    comparedWith: 'Compared with',
    before: 'the one before',
    nothingBefore:
      'Nothing is recorded before this evaluation. Choose another to compare it with, or train on.',
    newlyRight: (count: number) => `${formatCount(count)} newly right`,
    newlyWrong: (count: number) => `${formatCount(count)} newly wrong`,
    net: (count: number, all: number) =>
      `Together ${signed(count)} of ${digits(all)}, ${signedPoints(count / all)} points.`,
    between: (now: Moment, earlier: Moment) =>
      `${moment(now)} against ${momentWithin(earlier)}: a digit is newly right where only the other answer was wrong.`,
  },
} as const;

/** 0.0123 → "+1.23". */
function signedPoints(difference: number): string {
  const shown = points(Math.abs(difference));
  if (Number(shown) === 0) return '±0.00';
  return `${difference < 0 ? '−' : '+'}${shown}`;
}
