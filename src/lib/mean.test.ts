import { describe, expect, it } from 'vitest';
import { deviation, mean } from './mean.ts';

describe('mean and deviation', () => {
  it('are of the sample', () => {
    expect(mean([2, 4, 9])).toBe(5);
    // Squares 9 + 1 + 16, over two.
    expect(deviation([2, 4, 9])).toBeCloseTo(Math.sqrt(13), 12);
  });

  it('has a single number deviate from nothing', () => {
    expect(deviation([7])).toBe(0);
  });
});
