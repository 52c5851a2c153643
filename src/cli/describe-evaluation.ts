import type { Evaluation } from '../spec/evaluation.ts';
import { formatLoss, formatPercent } from '../text/format.ts';

/** A line of progress. @param seconds since training began. */
export function describeEvaluation(
  { step, epoch, validation, test }: Evaluation,
  seconds: number,
): string {
  const held = validation === null ? '' : `validation ${formatPercent(validation.accuracy)}  `;
  const scores = `${held}test ${formatPercent(test.accuracy)}  test loss ${formatLoss(test.loss)}`;
  return `epoch ${epoch.toFixed(2)}  step ${step}  ${seconds.toFixed(2)} s  ${scores}`;
}
