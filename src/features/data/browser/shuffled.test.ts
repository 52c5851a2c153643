import { describe, expect, it } from 'vitest';
import { shuffled } from './shuffled.ts';

const ITEMS = Array.from({ length: 200 }, (_, i) => i);

describe('shuffled items', () => {
  it('are the same ones in another order, each seed its own', () => {
    const one = shuffled(ITEMS, 1);
    expect(one).not.toEqual(ITEMS);
    expect(one).not.toEqual(shuffled(ITEMS, 2));
    expect(one.toSorted((a, b) => a - b)).toEqual(ITEMS);
  });

  it('are in the same order again for the same seed', () => {
    expect(shuffled(ITEMS, 7)).toEqual(shuffled(ITEMS, 7));
  });

  it('come from everywhere: the first ten do not stay in the first half', () => {
    // That all ten of a fair shuffle do has a chance of about 1 in 1,000; the seed is fixed.
    expect(Math.max(...shuffled(ITEMS, 3).slice(0, 10))).toBeGreaterThan(100);
  });

  it('of none or one are the same', () => {
    expect(shuffled([], 1)).toEqual([]);
    expect(shuffled([5], 1)).toEqual([5]);
  });
});
