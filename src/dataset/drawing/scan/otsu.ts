/** Values cut in two. */
export interface Split {
  /** The lower class goes up to this value and includes it. */
  readonly threshold: number;
  /** Share of the values in the lower class, 0 … 1. */
  readonly lowerShare: number;
  readonly lowerMean: number;
  readonly upperMean: number;
  /** Standard deviation within the lower class. */
  readonly lowerDeviation: number;
  /** Variance between the classes as a share of all variance: 0 useless … 1 perfect. */
  readonly separability: number;
}

/** Values lie between −RANGE and RANGE. */
const RANGE = 255;

/**
 * Cuts values in two so that the classes differ most: of all thresholds, the one with the largest
 * variance between the classes. Between two clusters, where many thresholds are as good, the middle one.
 * Otsu, 1979, "A threshold selection method from gray-level histograms".
 *
 * @returns null where all values are the same, or there are none.
 */
export function otsu(values: Int16Array): Split | null {
  const counts = new Float64Array(2 * RANGE + 1);
  for (let i = 0; i < values.length; i++) {
    const bin = (values[i] ?? 0) + RANGE;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const all = momentsOf(counts, 0, counts.length);
  const bins = bestBins(counts, all);
  if (bins === null) return null;
  const lower = momentsOf(counts, 0, bins.last + 1);
  const upper = momentsOf(counts, bins.last + 1, counts.length);
  return {
    threshold: ((bins.first + bins.last) >> 1) - RANGE,
    lowerShare: lower.count / all.count,
    lowerMean: lower.mean,
    upperMean: upper.mean,
    lowerDeviation: Math.sqrt(lower.variance),
    separability: bins.between / all.variance,
  };
}

interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

/** Of the values counted in the bins [from, to). */
function momentsOf(counts: Float64Array, from: number, to: number): Moments {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let bin = from; bin < to; bin++) {
    const here = counts[bin] ?? 0;
    const value = bin - RANGE;
    count += here;
    sum += here * value;
    squares += here * value * value;
  }
  const mean = sum / count;
  return { count, mean, variance: squares / count - mean * mean };
}

/** The first and last of the thresholds, neighbours, that are best alike; null where none cuts. */
function bestBins(counts: Float64Array, all: Moments) {
  let best: { first: number; last: number; between: number } | null = null;
  let count = 0;
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    const here = counts[bin] ?? 0;
    count += here;
    sum += here * (bin - RANGE);
    if (count === 0 || count === all.count) continue;
    const between = betweenVariance(count / all.count, sum / count, all.mean);
    if (best === null || between > best.between) best = { first: bin, last: bin, between };
    else if (here === 0 && best.last === bin - 1) best.last = bin;
  }
  return best;
}

/** share · (1 − share) · (upper mean − lower mean)², by the lower class and the mean of all. */
function betweenVariance(share: number, lowerMean: number, mean: number): number {
  const apart = mean - lowerMean;
  return (share / (1 - share)) * apart * apart;
}
