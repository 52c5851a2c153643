import type { LiveChange, LiveValue } from '../../spec/edits.ts';
import { formatCount, formatLoss, formatPercent } from '../format.ts';
import { fieldNames, withinSentence } from './field-names.ts';
import { vocabulary } from './vocabulary.ts';

/** Six digits are more than anybody sets by hand, and fewer than a slider leaves behind. */
const plain = (value: number) => String(Number(value.toPrecision(6)));

function said(value: LiveValue): string {
  if (typeof value === 'number') return plain(value);
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return withinSentence(vocabulary.schedules[value]);
}

const axisNumber = (loss: number) => (loss < 1_000 ? plain(loss) : loss.toExponential(0));

const notFinite = (count: number) =>
  `${formatCount(count)} ${count === 1 ? 'loss is' : 'losses are'} not finite and not drawn`;

export const curves = {
  loss: 'Loss',
  accuracy: 'Accuracy',
  splits: { train: 'Train', validation: 'Validation', test: 'Test', onYou: 'On you' },
  legend: {
    train: 'Train, mean and range',
    validation: 'Validation',
    test: 'Test',
    onYou: 'On you',
  },
  lossChart: 'Loss over steps',
  accuracyChart: 'Accuracy over steps',

  lossNote: (top: number, notDrawn: number) =>
    `axis from 0 to ${axisNumber(top)}${notDrawn > 0 ? `; ${notFinite(notDrawn)}` : ''}`,
  lossRange: { late: 'Zoom to late losses', whole: 'Show all losses' },
  accuracyNote: (floor: number) => `axis from ${Math.round(floor * 100)} to 100\u00a0%`,
  accuracyRange: { late: 'Zoom to late accuracies', whole: 'Show all accuracies' },

  empty: 'No curves yet. Press Train: loss and accuracy are drawn here from the first second on.',

  stepTick: (step: number) => (step === 0 ? 'step 0' : formatCount(step)),
  lossTick: axisNumber,
  percentTick: (share: number) => `${plain(share * 100)}\u00a0%`,

  change: (field: LiveChange['field'], previous: LiveValue, value: LiveValue) =>
    `${withinSentence(fieldNames[field])} ${said(previous)} → ${said(value)}`,
  steps: (from: number, to: number) =>
    from === to ? `Step ${formatCount(to)}` : `Steps ${formatCount(from)} to ${formatCount(to)}`,
  epoch: (epoch: number) => `epoch ${epoch.toFixed(2)}`,
  range: (minimum: number, maximum: number) => `${formatLoss(minimum)} to ${formatLoss(maximum)}`,
  onYou: (correct: number, total: number, step: number) =>
    `${formatCount(correct)} of ${formatCount(total)} at step ${formatCount(step)}`,
  scoredAt: (step: number) => `at step ${formatCount(step)}`,

  table: {
    caption: (step: number) => `The newest points of the curves, at step ${formatCount(step)}`,
    split: 'Measured on',
    step: 'Step',
    loss: formatLoss,
    accuracy: formatPercent,
    none: '–',
  },
} as const;
