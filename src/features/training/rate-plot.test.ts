import { describe, expect, it } from 'vitest';
import { judgeRates } from '../../spec/rate-verdict.ts';
import { lossPath, placeOf, topOf, widthOf } from './rate-plot.ts';

describe('the axis of rates', () => {
  it('gives every power of ten the same room', () => {
    expect(placeOf(1e-6)).toBe(0);
    expect(placeOf(10)).toBe(1);
    expect(placeOf(0.01)).toBeCloseTo(4 / 7, 9);
    expect(widthOf({ kind: 'good', from: 0.01, to: 1 })).toBeCloseTo(2 / 7, 9);
  });
});

describe('the plot of losses', () => {
  const rates = Float32Array.from({ length: 100 }, (_, i) => 1e-6 * 1e7 ** (i / 99));

  it('has room for what falls, and not for what explodes', () => {
    const losses = rates.map((rate) => (rate < 0.01 ? 2 : rate < 1 ? 0.5 : 1_000));
    const top = topOf({ rates, losses, verdict: judgeRates({ rates, losses }) });
    expect(top).toBeGreaterThan(2);
    expect(top).toBeLessThan(3);
  });

  it('ends before the first loss that is no number', () => {
    expect(lossPath(rates, [1, 2, Number.NaN, 1], 2)).toBe('M0.0 50.0L1.0 0.0');
    expect(lossPath(rates, [Number.NaN], 2)).toBe('');
  });

  it('has a top even of nothing', () => {
    const empty = { rates: new Float32Array(), losses: new Float32Array() };
    expect(topOf({ ...empty, verdict: judgeRates(empty) })).toBeGreaterThan(0);
  });
});
