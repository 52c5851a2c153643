import { describe, expect, it } from 'vitest';
import { median } from './median.ts';

describe('median', () => {
  it('is the middle number, whatever the order', () => {
    expect(median([30, 1, 2])).toBe(2);
  });

  it('is the mean of the two in the middle when their count is even', () => {
    expect(median([10, 1, 4, 3])).toBe(3.5);
  });

  it('is not a number when there are none', () => {
    expect(median([])).toBeNaN();
  });
});
