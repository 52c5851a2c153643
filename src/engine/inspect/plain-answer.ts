import { exp } from '../../lib/math/exp.ts';
import { log } from '../../lib/math/log.ts';
import { sigmoid } from '../../lib/math/sigmoid.ts';
import type { Loss } from '../../spec/vocabulary.ts';
import { probabilitiesOf } from '../probabilities.ts';

/** What a loss hangs on besides the logits. */
export interface LossTerms {
  readonly loss: Loss;
  readonly label: number;
  /** Of cross-entropy; the quadratic cost has none. */
  readonly labelSmoothing: number;
}

/**
 * The loss of one example in float64: cross-entropy log Σ exp(z) − Σ target · z with smoothed targets, or
 * ½ Σ (σ(z) − oneHot)².
 */
export function plainLoss(
  logits: Float64Array,
  { loss, label, labelSmoothing }: LossTerms,
): number {
  return loss === 'quadratic'
    ? quadratic(logits, label)
    : crossEntropy(logits, label, labelSmoothing);
}

/**
 * The largest derivative of the loss with respect to a logit, by magnitude: where all of backpropagation starts.
 * softmax − target, or (σ − oneHot) · σ · (1 − σ).
 */
export function largestError(logits: Float64Array, terms: LossTerms): number {
  const probabilities = probabilitiesOf(terms.loss, logits);
  return logits.reduce((largest, logit, k) => {
    const isLabel = k === terms.label ? 1 : 0;
    const smoothed = terms.labelSmoothing / logits.length;
    const target = isLabel * (1 - terms.labelSmoothing) + smoothed;
    const output = sigmoid(logit);
    const error =
      terms.loss === 'quadratic'
        ? (output - isLabel) * output * (1 - output)
        : (probabilities[k] ?? 0) - target;
    return Math.max(largest, Math.abs(error));
  }, 0);
}

function quadratic(logits: Float64Array, label: number): number {
  return logits.reduce((sum, logit, k) => {
    const error = k === label ? -sigmoid(-logit) : sigmoid(logit);
    return sum + (error * error) / 2;
  }, 0);
}

function crossEntropy(logits: Float64Array, label: number, smoothing: number): number {
  const highest = Math.max(...logits);
  // The targets add up to 1, so that the highest may be taken off every logit.
  const lowered = logits.map((logit) => logit - highest);
  const target = (k: number) => (k === label ? 1 - smoothing : 0) + smoothing / logits.length;
  const sum = lowered.reduce((total, z) => total + exp(z), 0);
  return lowered.reduce((rest, z, k) => rest - target(k) * z, log(sum));
}
