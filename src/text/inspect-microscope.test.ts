import { describe, expect, it } from 'vitest';
import type { CheckedWeight } from '../spec/inspection/microscope.ts';
import { inspectMicroscope } from './en/inspect-microscope.ts';

const { check, verdict } = inspectMicroscope.weights;

const weight = (backprop: number, numeric: number, switched = 0): CheckedWeight => ({
  place: { layer: 0, input: 0, unit: 0 },
  backprop,
  numeric,
  switched,
  update: { before: 0, after: 0, penalty: 0, gradient: 0, slotsBefore: [], slotsAfter: [] },
});

describe('the numeric check in words', () => {
  it('gives both derivatives and how far they are apart', () => {
    expect(check(weight(0.01342, 0.0134106), 1e-4)).toBe(
      'Backprop 0.01342, nudging the weight by ±0.0001 gives 0.01341: difference 0.07\u00a0%.',
    );
    expect(check(weight(0, 0), 1e-4)).toContain('gives 0: no difference.');
    expect(check(weight(0.5, 0.5000001), 1e-4)).toContain('difference below 0.01');
    expect(check(weight(Number.NaN, 1), 1e-4)).toContain('no numbers to compare');
  });

  it('says whether they agree', () => {
    expect(verdict(weight(0.01342, 0.01341), 0.5)).toBe('✓ They agree.');
    expect(verdict(weight(0.01342, -0.01342), 0.5)).toBe('✕ They do not agree.');
    expect(verdict(weight(0, 0), 0.5)).toBe('✓ They agree.');
  });

  it('says why they need not: a kink, a sure network, or next to nothing', () => {
    expect(verdict(weight(0, 0.2, 1), 0.5)).toContain('a unit passes the kink');
    expect(verdict(weight(0, 0.2, 3), 0.5)).toContain('3 units pass the kink');
    expect(verdict(weight(-1.055e-5, -1.041e-5), 2e-6)).toContain('✓ They agree within rounding');
    expect(verdict(weight(5e-13, 0), 0.5)).toContain('Too small to compare');
  });
});
