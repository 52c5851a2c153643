import { CLASS_COUNT } from '../../spec/mnist.ts';
import { inkOf } from './ink.ts';
import type { InputGradient } from './input-gradient.ts';

/**
 * How much each pixel's ink speaks for a class: gradient × input (Shrikumar et al. 2016,
 * arXiv:1605.01713; the gradient alone is Simonyan et al.'s saliency of 2013, arXiv:1312.6034).
 *
 * The gradient is that of the class's logit less the mean of all logits, for only differences of
 * logits mean anything. The input is ink above blank paper whatever the scaling, black on white
 * included: paper has no share, and the shares of a network of ReLUs without biases add up to what
 * the drawing makes of the logit.
 *
 * @param digit 784 grey levels.
 * @returns 784 shares, above 0 for the class and below against it; null when the logits are no numbers.
 */
export function saliencyOf(
  network: InputGradient,
  digit: Uint8Array,
  label: number,
): Float32Array | null {
  const ink = inkOf(digit);
  const { logits, gradient } = network.measure(ink, () => aboveMean(label));
  const shares = Float32Array.from(gradient, (slope, i) => slope * (ink[i] ?? 0));
  const isNumber = logits.every(Number.isFinite) && shares.every(Number.isFinite);
  return isNumber ? shares : null;
}

/** The class's logit less the mean of all, as a sum over the logits. */
export function aboveMean(label: number): number[] {
  return Array.from({ length: CLASS_COUNT }, (_, k) => Number(k === label) - 1 / CLASS_COUNT);
}
