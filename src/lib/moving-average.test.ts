import { describe, expect, it } from 'vitest';
import { movingAverage } from './moving-average.ts';

describe('movingAverage', () => {
  it('keeps a constant from its first value on', () => {
    for (const mean of movingAverage([2, 2, 2, 2], 0.9)) expect(mean).toBeCloseTo(2, 12);
  });

  it('weighs the newest value with 1 − β once it is under way', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i === 99 ? 2 : 1));
    expect(movingAverage(values, 0.8).at(-1)).toBeCloseTo(1.2, 6);
  });

  it('is the values themselves without memory', () => {
    expect(movingAverage([3, 1, 4], 0)).toEqual([3, 1, 4]);
    expect(movingAverage([], 0.5)).toEqual([]);
  });
});
