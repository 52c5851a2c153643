import type { Prediction } from '../worker/protocol.ts';
import type { ExplanationsState } from './explanations.ts';

/** The classes of an answer, the likeliest first; of those as likely the lower first. */
export function byLikelihood(probabilities: Float32Array): number[] {
  return Array.from(probabilities.keys()).sort(
    (a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0) || a - b,
  );
}

/** Whether the drawing has an answer to explain. An untrained network gives no reasons. */
export function subjectOf(
  digit: Uint8Array | null,
  prediction: Pick<Prediction, 'isTrained'> | null,
): ExplanationsState['subject'] {
  if (digit === null) return 'noInk';
  if (prediction === null) return 'noAnswer';
  return prediction.isTrained ? 'explained' : 'untrained';
}

/** What the network may change its mind to without taking the default target along. */
const SECOND_THOUGHTS = 2;

/**
 * The class to change a digit into: the one that was chosen; otherwise the second likeliest of when
 * the digit was new, for as long as it is at least the third likeliest. A target that followed every
 * prediction would flicker while the network learns.
 */
export function targetFor(
  { target, isTargetChosen }: Pick<ExplanationsState, 'target' | 'isTargetChosen'>,
  probabilities: Float32Array,
  isNewDigit: boolean,
): number {
  const thoughts = byLikelihood(probabilities).slice(1, 1 + SECOND_THOUGHTS);
  const isStillGood = target !== null && !isNewDigit && thoughts.includes(target);
  const keeps = target !== null && (isTargetChosen || isStillGood);
  return keeps ? target : (thoughts[0] ?? 0);
}
