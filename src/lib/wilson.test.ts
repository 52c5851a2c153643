import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson.ts';

describe('wilsonInterval', () => {
  it('agrees with published values to four places', () => {
    // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
    const cases = [
      { right: 81, of: 263, low: 0.2553, high: 0.3662 },
      { right: 15, of: 148, low: 0.0624, high: 0.1605 },
      { right: 0, of: 20, low: 0, high: 0.1611 },
      { right: 1, of: 29, low: 0.0061, high: 0.1718 },
    ];
    for (const { right, of, low, high } of cases) {
      const interval = wilsonInterval(right / of, of);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
  });

  it('stays within 0 and 1 and has a width where nothing or all is right', () => {
    expect(wilsonInterval(1, 10_000).high).toBe(1);
    expect(wilsonInterval(1, 10_000).low).toBeLessThan(1);
    expect(wilsonInterval(0, 10_000).low).toBe(0);
    expect(wilsonInterval(0, 10_000).high).toBeGreaterThan(0);
  });

  it('is the mirror image for the share of mistakes', () => {
    const right = wilsonInterval(0.98, 10_000);
    const wrong = wilsonInterval(0.02, 10_000);
    expect(wrong.low).toBeCloseTo(1 - right.high, 12);
    expect(wrong.high).toBeCloseTo(1 - right.low, 12);
  });

  it('says nothing where nothing was measured', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
