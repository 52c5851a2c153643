import { exp } from '../../lib/math/exp.ts';
import { log } from '../../lib/math/log.ts';
import type { Loss } from '../../spec/vocabulary.ts';
import { plainSigmoid } from './plain-activation.ts';

/** What a loss hangs on besides the logits. */
export interface LossTerms {
  readonly loss: Loss;
  readonly label: number;
  /** Of cross-entropy; the quadratic cost has none. */
  readonly labelSmoothing: number;
}

/**
 * The probabilities of the classes, [10]: softmax, or the sigmoids divided by their sum, as a prediction
 * has them. Where there is nothing to divide, all classes are alike.
 */
export function plainProbabilities(logits: Float64Array, loss: Loss): Float64Array {
  const highest = Math.max(...logits);
  const outputs = logits.map((logit) =>
    loss === 'quadratic' ? plainSigmoid(logit) : exp(logit - highest),
  );
  const sum = outputs.reduce((total, output) => total + output, 0);
  return outputs.map((output) => (sum > 0 ? output / sum : 1 / outputs.length));
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
  const probabilities = plainProbabilities(logits, terms.loss);
  return logits.reduce((largest, logit, k) => {
    const isLabel = k === terms.label ? 1 : 0;
    const smoothed = terms.labelSmoothing / logits.length;
    const target = isLabel * (1 - terms.labelSmoothing) + smoothed;
    const output = plainSigmoid(logit);
    const error =
      terms.loss === 'quadratic'
        ? (output - isLabel) * output * (1 - output)
        : (probabilities[k] ?? 0) - target;
    return Math.max(largest, Math.abs(error));
  }, 0);
}

function quadratic(logits: Float64Array, label: number): number {
  return logits.reduce((sum, logit, k) => {
    const error = k === label ? -plainSigmoid(-logit) : plainSigmoid(logit);
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
