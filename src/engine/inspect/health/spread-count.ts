import { HISTOGRAM_BINS, type Histogram, type Spread } from '../../../spec/inspection/health.ts';
import type { Floats } from '../../kernels/kernels.ts';

/** Fine bins that one bin of the widest histogram is made of. */
const FINEST = 8;
const FINE_BINS = FINEST * HISTOGRAM_BINS;
const HALF = FINE_BINS / 2;

/** 2⁻⁶⁰: kernels may take much less than this for 0. */
const FIRST_WIDTH = 8.673617379884035e-19;

/** The edge of a histogram leaves out no more than this share of the values: a few far ones would squeeze the rest. */
const TAIL = 0.005;

/**
 * Counts values in one pass without knowing how large they are: bins are as narrow as can be, and two of
 * them become one as soon as a value lies beyond the last. Widths are powers of two, so that the histograms of a
 * quantity at two steps mostly have the same edge, and the counts are the same in whatever order values come.
 */
export class SpreadCount {
  readonly #bins = new Uint32Array(FINE_BINS);
  #width = FIRST_WIDTH;
  #count = 0;
  #sum = 0;
  #squares = 0;
  #largest = 0;

  /** Values that are not finite are passed by. */
  add(values: Floats, from: number, to: number): void {
    const bins = this.#bins;
    let limit = HALF * this.#width;
    // A power of two: multiplying by it is exact.
    let inverse = 1 / this.#width;
    let [count, sum, squares, largest] = [0, 0, 0, this.#largest];
    for (let i = from; i < to; i++) {
      const value = values[i] ?? 0;
      const magnitude = Math.abs(value);
      if (!(magnitude < limit)) {
        if (!Number.isFinite(magnitude)) continue;
        this.#widenFor(magnitude);
        limit = HALF * this.#width;
        inverse = 1 / this.#width;
      }
      if (magnitude > largest) largest = magnitude;
      const bin = HALF + Math.floor(value * inverse);
      bins[bin] = (bins[bin] ?? 0) + 1;
      count += 1;
      sum += value;
      squares += value * value;
    }
    this.#largest = largest;
    this.#count += count;
    this.#sum += sum;
    this.#squares += squares;
  }

  /** √Σ value² */
  get norm(): number {
    return Math.sqrt(this.#squares);
  }

  finish(): Spread {
    const count = this.#count;
    const mean = this.#sum / Math.max(1, count);
    const variance = this.#squares / Math.max(1, count) - mean * mean;
    const deviation = Math.sqrt(Math.max(0, variance));
    return { count, mean, deviation, largest: this.#largest, histogram: this.#histogram() };
  }

  #widenFor(magnitude: number): void {
    const bins = this.#bins;
    while (magnitude >= HALF * this.#width) {
      // ⌊v / 2w⌋ = ⌊⌊v / w⌋ / 2⌋: pairs become one, from the middle outwards.
      const wider = new Uint32Array(FINE_BINS);
      for (let bin = 0; bin < FINE_BINS; bin++) {
        const into = HALF + Math.floor((bin - HALF) / 2);
        wider[into] = (wider[into] ?? 0) + (bins[bin] ?? 0);
      }
      bins.set(wider);
      this.#width *= 2;
    }
  }

  #histogram(): Histogram {
    const size = this.#fineBinsPerBin();
    const counts = new Uint32Array(HISTOGRAM_BINS);
    for (let bin = 0; bin < FINE_BINS; bin++) {
      const place = HISTOGRAM_BINS / 2 + Math.floor((bin - HALF) / size);
      const into = Math.min(HISTOGRAM_BINS - 1, Math.max(0, place));
      counts[into] = (counts[into] ?? 0) + (this.#bins[bin] ?? 0);
    }
    return { edge: (HISTOGRAM_BINS / 2) * size * this.#width, counts };
  }

  /** As few as leave no more than the tail beyond the edge. */
  #fineBinsPerBin(): number {
    let size = 1;
    while (size < FINEST && this.#beyond((HISTOGRAM_BINS / 2) * size) > TAIL * this.#count)
      size *= 2;
    return size;
  }

  /** Values outside of so many fine bins on each side of 0. */
  #beyond(half: number): number {
    let beyond = this.#count;
    for (let bin = HALF - half; bin < HALF + half; bin++) beyond -= this.#bins[bin] ?? 0;
    return beyond;
  }
}
