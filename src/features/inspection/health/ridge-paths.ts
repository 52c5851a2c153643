import type { Histogram } from '../../../spec/inspection/health.ts';

/** No more rows than can be told apart. */
const MOST_RIDGES = 20;

/** Of all measurements at most so many, evenly spread, the first and the newest among them. */
export function ridgesOf<Item>(items: readonly Item[]): Item[] {
  if (items.length <= MOST_RIDGES) return [...items];
  const apart = (items.length - 1) / (MOST_RIDGES - 1);
  return Array.from({ length: MOST_RIDGES }, (_, i) => items[Math.round(i * apart)] as Item);
}

/** A ridge is so many rows high. */
const HEIGHT = 3;

/** As wide as a histogram's edge at its widest. */
export const RIDGE_WIDTH = 100;

/**
 * A histogram as a ridge: the outline of roots of its counts over a common axis.
 *
 * @param edge of the common axis. @param base the y of its foot.
 */
export function ridgePath({ edge: own, counts }: Histogram, edge: number, base: number): string {
  const width = (RIDGE_WIDTH * own) / edge / counts.length;
  const left = (RIDGE_WIDTH * (1 - own / edge)) / 2;
  const largest = Math.max(1, ...counts);
  const corners = Array.from(counts, (count, bin) => {
    const x = left + (bin + 0.5) * width;
    return `L${hundredth(x)} ${hundredth(base - HEIGHT * Math.sqrt(count / largest))}`;
  });
  return `M0 ${base}L${hundredth(left)} ${base}${corners.join('')}L${hundredth(RIDGE_WIDTH - left)} ${base}L${RIDGE_WIDTH} ${base}`;
}

/** The y of the foot of each ridge, the oldest furthest up; and how high all of them are together. */
export const ridgeBase = (ridge: number): number => HEIGHT + ridge;
export const ridgesHeight = (ridges: number): number => HEIGHT + ridges - 1;

const hundredth = (value: number) => Math.round(100 * value) / 100;
