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
  // By index: an iterator would be an object for every step.
  for (let i = 0; i < FIRST_EPOCH_MARKS.length; i++) {
    const place = (FIRST_EPOCH_MARKS[i] ?? 1) * size;
    if (before < place && after >= place) return 'ifDataIsReady';
  }
  return 'none';
}
