import { describe, expect, it } from 'vitest';
import { sortedUnits } from './unit-order.ts';

const ranks = {
  incoming: Float32Array.of(1, 3, 2, 3),
  usefulness: Float32Array.of(0.5, 0, 0.7, 0.1),
};

describe('the order of units', () => {
  it('is by what comes in or by usefulness, highest first; those alike stay as they are', () => {
    expect(sortedUnits(ranks, 'norm')).toEqual([1, 3, 2, 0]);
    expect(sortedUnits(ranks, 'usefulness')).toEqual([2, 0, 3, 1]);
  });

  it('is none by a usefulness that is not known', () => {
    expect(sortedUnits({ ...ranks, usefulness: null }, 'usefulness')).toBeNull();
  });
});
