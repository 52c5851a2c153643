import type { Prediction } from '../worker/protocol.ts';
import type { DrawingState } from './drawing.ts';

/** What the page may say about the drawing. An untrained network has an answer but no opinion. */
export type DrawingReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'untrained' }
  | { readonly kind: 'answer'; readonly digit: number; readonly probability: number };

const NONE: DrawingReading = { kind: 'none' };
const UNTRAINED: DrawingReading = { kind: 'untrained' };

export function readingOf({ prediction }: Pick<DrawingState, 'prediction'>): DrawingReading {
  if (prediction === null) return NONE;
  if (prediction.step === 0) return UNTRAINED;
  return likeliest(prediction);
}

function likeliest({ probabilities }: Prediction): DrawingReading {
  let digit = 0;
  let probability = -1;
  probabilities.forEach((candidate, index) => {
    // A NaN is never larger.
    if (candidate > probability) [digit, probability] = [index, candidate];
  });
  return probability < 0 ? NONE : { kind: 'answer', digit, probability };
}
