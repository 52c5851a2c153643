import { describe, expect, it } from 'vitest';
import { PURPOSE, RandomStream } from './random.ts';

const COUNT = 100_000;
const stream = (seed: number, a = 0) => new RandomStream(seed, PURPOSE.shuffle, a, 0);
const draws = (source: RandomStream) => Array.from({ length: COUNT }, (_, i) => source.uniform(i));

describe('a random stream', () => {
  it('gives the same draw at a position whatever was drawn before', () => {
    const one = stream(5);
    const other = stream(5);
    for (let i = 0; i < 50; i++) other.uniform(i);
    expect(other.uniform(12_345)).toBe(one.uniform(12_345));
  });

  it('differs between seeds, purposes and positions in its address', () => {
    const first = stream(5).uniform(0);
    expect(stream(6).uniform(0)).not.toBe(first);
    expect(stream(5, 1).uniform(0)).not.toBe(first);
    expect(new RandomStream(5, PURPOSE.dropout, 0, 0).uniform(0)).not.toBe(first);
  });

  it('is uniform on (0, 1): mean and variance within five standard errors', () => {
    const values = draws(stream(1));
    const mean = values.reduce((sum, value) => sum + value, 0) / COUNT;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / COUNT;
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(5 * Math.sqrt(1 / 12 / COUNT));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / COUNT));
    expect(Math.min(...values.slice(0, 1_000))).toBeGreaterThan(0);
  });

  it('draws every number below a limit about equally often', () => {
    const source = stream(2);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < COUNT; i++) {
      const drawn = source.below(10, i);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    // χ² with 9 degrees of freedom is above 33.7 once in 10,000.
    const chiSquare = counts.reduce((sum, count) => sum + (count - COUNT / 10) ** 2, 0) / 10_000;
    expect(chiSquare).toBeLessThan(33.7);
  });
});
