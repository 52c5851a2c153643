import { HISTOGRAM_BINS, type Histogram } from '../../../spec/inspection/health.ts';

/** A histogram as drawn: bins from left to right, heights between 0 and 1. */
export interface HistogramBars {
  /** [bins] */
  readonly heights: readonly number[];
  /** Bins that lie below 0. */
  readonly below: number;
  /** What the two ends of the axis stand for. */
  readonly from: number;
  readonly to: number;
}

/**
 * Heights are roots of counts. A side of 0 with nothing on it is left out, as for activations that are never below
 * it.
 */
export function histogramBars({ edge, counts }: Histogram): HistogramBars {
  const half = HISTOGRAM_BINS / 2;
  const hasBelow = counts.subarray(0, half).some((count) => count > 0);
  const shown = hasBelow ? counts : counts.subarray(half);
  const largest = Math.max(1, ...shown);
  const heights = Array.from(shown, (count) => Math.sqrt(count / largest));
  return { heights, below: hasBelow ? half : 0, from: hasBelow ? -edge : 0, to: edge };
}

/** Bars as an SVG path, a unit wide and from y = 1 upwards. @param from the first bin of them. @param to one beyond. */
export function barsPath(heights: readonly number[], from: number, to: number): string {
  return heights
    .slice(from, to)
    .map((height, i) => (height > 0 ? `M${from + i} 1v${-rounded(height)}h1V1z` : ''))
    .join('');
}

/** A thousandth of the height is finer than the eye. */
const rounded = (height: number) => Math.round(1_000 * height) / 1_000;
