/** Shares of the first epoch after which the network is scored; later only at the end of each. */
const FIRST_EPOCH_MARKS = [1 / 8, 1 / 4, 1 / 2];

/** What an evaluation may do when its digits have not arrived. */
export type EvaluationNeed = 'none' | 'ifDataIsReady' | 'always';

/**
 * Whether the step that brought the epoch from `before` to `after` of `size` digits is followed by
 * an evaluation. Fixed by the run alone, never by the clock.
 */
export function evaluationAfterStep(
  epoch: number,
  before: number,
  after: number,
  size: number,
): EvaluationNeed {
  if (after === size) return 'always';
  if (epoch > 0) return 'none';
  for (const mark of FIRST_EPOCH_MARKS) {
    if (before < mark * size && after >= mark * size) return 'ifDataIsReady';
  }
  return 'none';
}
