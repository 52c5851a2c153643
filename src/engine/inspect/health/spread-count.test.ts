import { describe, expect, it } from 'vitest';
import { HISTOGRAM_BINS, type Histogram } from '../../../spec/inspection/health.ts';
import { PURPOSE, RandomStream } from '../../random.ts';
import { SpreadCount } from './spread-count.ts';

/** Roughly normal, about `deviation` wide: the sum of four even draws. */
function draws(count: number, deviation: number, seed: number): Float32Array {
  const stream = new RandomStream(seed, PURPOSE.initialization, 7, 7);
  return Float32Array.from({ length: count }, (_, i) => {
    const sum = [0, 1, 2, 3].reduce((total, k) => total + stream.uniform(4 * i + k) - 0.5, 0);
    return sum * Math.sqrt(3) * deviation;
  });
}

function spreadOf(values: Float32Array) {
  const count = new SpreadCount();
  count.add(values, 0, values.length);
  return count.finish();
}

/** Value by value. */
function countedOneByOne(values: Float32Array, { edge }: Histogram): number[] {
  const counts = new Array<number>(HISTOGRAM_BINS).fill(0);
  for (const value of values) {
    const bin = Math.floor((value + edge) / ((2 * edge) / HISTOGRAM_BINS));
    const into = Math.min(HISTOGRAM_BINS - 1, Math.max(0, bin));
    counts[into] = (counts[into] ?? 0) + 1;
  }
  return counts;
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('a count of how values are spread', () => {
  it.each([1e-12, 0.03, 1, 40, 1e9])(
    'agrees with counting one by one at a width of %f',
    (width) => {
      const values = draws(5_000, width, 3);
      const { histogram, count } = spreadOf(values);
      expect(count).toBe(5_000);
      expect(sum(histogram.counts)).toBe(5_000);
      // Edges are powers of two times 20: nothing is rounded in either way of counting.
      expect([...histogram.counts]).toEqual(countedOneByOne(values, histogram));
    },
  );

  it('is the same in whatever pieces and order the values come', () => {
    const values = draws(3_000, 0.2, 5);
    const pieces = new SpreadCount();
    pieces.add(values, 1_000, 3_000);
    pieces.add(values, 0, 1_000);
    expect(pieces.finish().histogram).toEqual(spreadOf(values).histogram);
  });

  it('has an edge that is not far beyond the values, and no more than one in 200 beyond the edge', () => {
    const values = draws(20_000, 1, 8);
    const { edge } = spreadOf(values).histogram;
    const beyond = values.filter((value) => Math.abs(value) > edge).length;
    expect(beyond / values.length).toBeLessThanOrEqual(0.005);
    // Half of it would leave out more.
    const beyondHalf = values.filter((value) => Math.abs(value) > edge / 2).length;
    expect(beyondHalf / values.length).toBeGreaterThan(0.005);
  });

  it('does not let a few far values squeeze the others, and counts them at the ends', () => {
    const values = draws(2_000, 1, 9);
    values[0] = 30;
    values[1] = -30;
    const { histogram, largest } = spreadOf(values);
    expect(largest).toBe(30);
    expect(histogram.edge).toBeLessThan(8);
    expect(histogram.counts[0]).toBeGreaterThanOrEqual(1);
    expect(histogram.counts[HISTOGRAM_BINS - 1]).toBeGreaterThanOrEqual(1);
    expect(sum(histogram.counts)).toBe(2_000);
  });

  it('knows mean, deviation and norm', () => {
    const count = new SpreadCount();
    count.add(Float32Array.of(1, 2, 3, 6), 0, 4);
    const { mean, deviation, largest } = count.finish();
    expect(mean).toBe(3);
    expect(deviation).toBeCloseTo(Math.sqrt(3.5), 12);
    expect(largest).toBe(6);
    expect(count.norm).toBeCloseTo(Math.sqrt(50), 12);
  });

  it('keeps zeros apart from what is below 0, and passes by what is no number', () => {
    const { histogram, count } = spreadOf(Float32Array.of(0, 0, -1, 1, Number.NaN, Infinity));
    expect(count).toBe(4);
    const half = HISTOGRAM_BINS / 2;
    expect(histogram.counts[half]).toBe(2);
    expect(sum(histogram.counts.subarray(0, half))).toBe(1);
  });

  it('says of zeros alone that nothing is larger', () => {
    const { largest, deviation, histogram } = spreadOf(new Float32Array(7));
    expect([largest, deviation, sum(histogram.counts)]).toEqual([0, 0, 7]);
  });
});
