import type { WeightRange } from '../../spec/inspection/weight-range.ts';
import type { Floats } from '../kernels/kernels.ts';

/** Weights between two pauses: a millisecond or two. */
const BLOCK = 1 << 19;

/** Yields the share of the weights that it has been through. */
export function* weightRangeOf(weights: Floats): Generator<number, WeightRange, undefined> {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < weights.length; from += BLOCK) {
    const to = Math.min(weights.length, from + BLOCK);
    for (let i = from; i < to; i++) {
      const weight = weights[i] ?? 0;
      if (weight < smallest) smallest = weight;
      if (weight > largest) largest = weight;
    }
    yield to / weights.length;
  }
  return { smallest, largest };
}
