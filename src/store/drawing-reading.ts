import { type Calibration, isUnlike } from '../spec/calibration.ts';
import type { Prediction } from '../worker/protocol.ts';
import type { DrawingState } from './drawing.ts';

/** Why the network says that it does not know. */
export type DoubtReason = 'unsure' | 'unlike';

interface Answer {
  /** The likeliest. */
  readonly digit: number;
  readonly probability: number;
}

/** What the page may say about the drawing. An untrained network has an answer but no opinion. */
export type DrawingReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'untrained' }
  | (Answer & { readonly kind: 'unsure'; readonly reason: DoubtReason })
  | (Answer & { readonly kind: 'answer' });

/** By what an answer is doubted. */
export interface Doubt {
  /** No answer is given below this probability; at 0 one is always given. */
  readonly threshold: number;
  readonly calibration: Calibration | null;
}

const NONE: DrawingReading = { kind: 'none' };
const UNTRAINED: DrawingReading = { kind: 'untrained' };

export function readingOf(
  { prediction }: Pick<DrawingState, 'prediction'>,
  { threshold, calibration }: Doubt,
): DrawingReading {
  if (prediction === null) return NONE;
  if (!prediction.isTrained) return UNTRAINED;
  const answer = likeliest(temperedShares(prediction, calibration));
  if (answer === null) return NONE;
  const reason = reasonToDoubt(answer, prediction, { threshold, calibration });
  return reason === null ? { kind: 'answer', ...answer } : { kind: 'unsure', reason, ...answer };
}

/** softmax(logits / T) of the probabilities softmax(logits): p^(1/T), divided by their sum. */
export function temperedShares(
  { probabilities }: Pick<Prediction, 'probabilities'>,
  calibration: Calibration | null,
): Float32Array {
  const temperature = calibration?.temperature ?? 1;
  if (temperature === 1) return probabilities;
  // Relative to the largest: at a low temperature all of them could become 0.
  const largest = Math.max(...probabilities);
  const shares = probabilities.map((share) => (share / largest) ** (1 / temperature));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

function reasonToDoubt(
  { probability }: Answer,
  { likeness }: Prediction,
  { threshold, calibration }: Doubt,
): DoubtReason | null {
  if (threshold === 0) return null;
  if (probability < threshold) return 'unsure';
  return isUnlike(likeness, calibration?.limits ?? null) ? 'unlike' : null;
}

function likeliest(shares: Float32Array): Answer | null {
  let digit = 0;
  let probability = -1;
  shares.forEach((candidate, index) => {
    // A NaN is never larger.
    if (candidate > probability) [digit, probability] = [index, candidate];
  });
  return probability < 0 ? null : { digit, probability };
}
