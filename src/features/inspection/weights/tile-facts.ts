import { IMAGE_SIDE } from '../../../spec/mnist.ts';

/** What can be said of a tile in a few words. */
export interface WeightFacts {
  /** L2. */
  readonly norm: number;
  readonly smallest: number;
  readonly largest: number;
  /** The weight of largest magnitude, and where it is. */
  readonly strongest: number;
  readonly row: number;
  readonly column: number;
}

/** @param weights [784] of one unit. */
export function weightFacts(weights: Float32Array): WeightFacts {
  let square = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  let at = 0;
  weights.forEach((weight, pixel) => {
    square += weight * weight;
    smallest = Math.min(smallest, weight);
    largest = Math.max(largest, weight);
    if (Math.abs(weight) > Math.abs(weights[at] ?? 0)) at = pixel;
  });
  const [row, column] = [Math.floor(at / IMAGE_SIDE), at % IMAGE_SIDE];
  return { norm: Math.sqrt(square), smallest, largest, strongest: weights[at] ?? 0, row, column };
}
