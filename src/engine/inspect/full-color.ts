import type { Floats } from '../kernels/kernels.ts';

/** Weights between two pauses: a millisecond or two. */
const BLOCK = 1 << 18;
const BINS = 2_048;
/** Of the weights, how many may be beyond full colour. */
const BEYOND = 0.001;

/**
 * The magnitude that all but a thousandth of the weights stay within, to a 2,048th of the largest, from above: a
 * few weights far out would leave a picture of all of them pale. Yields the share of them that it has been through.
 *
 * @param largest their largest magnitude.
 */
export function* fullColorOf(
  weights: Floats,
  largest: number,
): Generator<number, number, undefined> {
  if (largest === 0) return 0;
  const counts = new Uint32Array(BINS + 1);
  const bins = BINS / largest;
  for (let from = 0; from < weights.length; from += BLOCK) {
    const to = Math.min(weights.length, from + BLOCK);
    for (let i = from; i < to; i++) {
      const bin = Math.floor(Math.abs(weights[i] ?? 0) * bins);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    yield to / weights.length;
  }
  let beyond = 0;
  let bin = BINS;
  // Weights that are no numbers are in no bin: there may be nothing to come to.
  while (bin > 0 && beyond + (counts[bin] ?? 0) <= BEYOND * weights.length) {
    beyond += counts[bin] ?? 0;
    bin -= 1;
  }
  return Math.min(largest, ((bin + 1) * largest) / BINS);
}
