import { HIGHEST_TEMPERATURE, LOWEST_TEMPERATURE } from '../../spec/calibration.ts';
import type { ConfidenceRange } from '../../spec/selection.ts';
import { formatCount, formatPercent, formatTenths, formatWholePercent } from '../format.ts';

const answers = (count: number) => `${formatCount(count)} ${count === 1 ? 'answer' : 'answers'}`;

const axis = (name: string, from: number, to: number) =>
  `${name}, ${formatWholePercent(from)} to ${formatWholePercent(to)}`;

/** When a temperature was fitted: a step, of the evaluation on show, or of one that is not recorded any more. */
export type FittedAt = number | 'shown' | 'unknown';

function fittedWhen(at: FittedAt): string {
  if (at === 'shown') return '';
  return at === 'unknown' ? ' at another evaluation' : ` at step ${formatCount(at)}`;
}

/** From this temperature on, or down to its inverse, a network is called too sure or not sure enough. */
const NOTABLE = 1.02;

export const reject = {
  threshold: {
    title: 'Leave out unsure answers',
    field: 'Leave out answers below',
    unit: '%',
    coverage: 'Answered',
    answered: (count: number, digits: number) =>
      `${formatPercent(count / Math.max(1, digits))} (${formatCount(count)} of ${formatCount(digits)})`,
    leftOut: 'Left out',
    refused: (count: number, wrong: number) =>
      count === 0 ? '0' : `${formatCount(count)}, of them ${formatCount(wrong)} wrong`,
    accuracy: 'Right of the answered',
    share: (share: number, low: number, high: number) =>
      `${formatPercent(share)} (95\u00a0% interval ${formatPercent(low)} to ${formatPercent(high)})`,
    nothing: 'No answer is that sure.',

    chart: (whole: number, surest: number, share: number) =>
      `Accuracy against coverage: of all answers ${formatPercent(whole)} are right, of the surest ${formatWholePercent(surest)} of them ${formatPercent(share)}.`,
    vertical: (from: number, to: number) => axis('Right of the answered', from, to),
    horizontal: 'Answered',
    percent: formatWholePercent,
  },

  reliability: {
    title: 'As sure as right?',
    bins: 'Answers by the probability they were given with',
    bin: ({ from, to }: ConfidenceRange, count: number, right: number, sure: number) => {
      const range = `${Math.round(100 * from)} to ${formatWholePercent(to)} sure`;
      if (count === 0) return `${range}: no answers`;
      return `${range}: ${answers(count)}, ${formatTenths(100 * right)}\u00a0% right, ${formatTenths(100 * sure)}\u00a0% sure on average`;
    },
    count: formatCount,
    percent: formatWholePercent,
    vertical: (from: number, to: number) => axis('Right', from, to),
    horizontal: 'Probability of the answer',
    hint: 'A bar is how often answers of that probability are right, the line across it how sure they were on average, and hatching the gap. Below are how many there are.',
    hintPick: 'A bar picks its digits.',
    hintTempered:
      'Digits are picked by their undivided probabilities: switch the division off to pick a bar.',
    expected: 'Expected calibration error',
    maximum: 'Maximum calibration error',
    error: formatPercent,
    errorChange: (before: number, after: number) =>
      `${formatPercent(before)} → ${formatPercent(after)}`,
    formula:
      'Expected: the mean gap, each bin weighed by its answers. Maximum: the largest gap, of however few answers.',
  },

  temperature: {
    title: 'Temperature',
    fitted: (digits: number, temperature: number, at: FittedAt) =>
      `Temperature fitted on ${formatCount(digits)} validation ${digits === 1 ? 'digit' : 'digits'}${fittedWhen(at)}: ${temperature.toFixed(2)}.`,
    meaning: (temperature: number) => {
      if (temperature <= LOWEST_TEMPERATURE || temperature >= HIGHEST_TEMPERATURE)
        return 'That is as far as is looked: the answers fit no temperature.';
      if (temperature > NOTABLE) return 'Above 1: the network is surer than it is right.';
      if (temperature < 1 / NOTABLE)
        return 'Below 1: the network is right more often than it is sure.';
      return 'About 1: the network is as sure as it is right.';
    },
    pending: 'The temperature is being fitted.',
    impossible:
      'No temperature: what the network said to the validation digits at this evaluation is not kept.',
    noDigits:
      'No temperature: no validation digits are held out to fit one on. Set Validation digits above 0 to have some.',
    divide: 'Divide logits by it',
    divideHint: 'The answers stay what they are; how sure they are changes.',
    sameDigits:
      'It was fitted on these very digits, so it does more for them than it would for others.',
  },
} as const;
