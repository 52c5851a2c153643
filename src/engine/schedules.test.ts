import { describe, expect, it } from 'vitest';
import { scheduleFactor } from './schedules.ts';

describe('constant', () => {
  it('is 1 from the first step to past the end', () => {
    expect([0, 0.5, 1, 2].map((progress) => scheduleFactor('constant', progress))).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe('one-cycle', () => {
  const at = (progress: number) => scheduleFactor('oneCycle', progress);

  it('starts at 1/25, peaks at 1 after 30 % and ends at 1/250,000', () => {
    expect(at(0)).toBeCloseTo(1 / 25, 12);
    expect(at(0.3)).toBeCloseTo(1, 12);
    expect(at(1)).toBeCloseTo(1 / 250_000, 12);
  });

  it('is halfway between its ends in the middle of each part', () => {
    expect(at(0.15)).toBeCloseTo((1 / 25 + 1) / 2, 12);
    expect(at(0.65)).toBeCloseTo((1 + 1 / 250_000) / 2, 12);
  });

  it('only climbs before its peak, only falls after it and stays down past the end', () => {
    const values = Array.from({ length: 101 }, (_, i) => at(i / 100));
    const peak = values.indexOf(Math.max(...values));
    expect(peak).toBe(30);
    values.slice(1).forEach((value, i) => {
      expect(value > (values[i] ?? 0)).toBe(i < peak);
    });
    expect(at(1.5)).toBe(at(1));
  });
});
