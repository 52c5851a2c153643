import { describe, expect, it } from 'vitest';
import { HIGHEST_RATE, LOWEST_RATE, RATE_TEST_STEPS } from './rate-test.ts';
import { judgeRates, type RateVerdict } from './rate-verdict.ts';

const RATES = Float32Array.from(
  { length: RATE_TEST_STEPS },
  (_, i) => LOWEST_RATE * (HIGHEST_RATE / LOWEST_RATE) ** (i / (RATE_TEST_STEPS - 1)),
);

/** A test whose loss is a function of the rate, with noise that is the same each time. */
function testOf(lossAt: (rate: number) => number, noise = 0, points = RATES.length) {
  let state = 1;
  const losses = Float32Array.from(RATES.subarray(0, points), (rate) => {
    state = (state * 48_271) % 2_147_483_647;
    return lossAt(rate) + noise * ((2 * state) / 2_147_483_647 - 1);
  });
  return { rates: RATES.slice(0, points), losses };
}

/** From 2.3 down to 0.3 around a rate of 0.01; from 0.5 on up without bound. */
const usual = (rate: number) => 0.3 + 2 / (1 + (rate / 0.01) ** 1.5) + Math.max(0, rate - 0.5) * 8;

const kinds = ({ zones }: RateVerdict) => zones.map(({ kind }) => kind);
const zone = ({ zones }: RateVerdict, kind: string) => zones.find((found) => found.kind === kind);

describe('a rate test whose loss falls and then explodes', () => {
  it.each([0, 0.1, 0.2])('has four zones and a rate from the good one, with noise ±%s', (noise) => {
    const verdict = judgeRates(testOf(usual, noise));
    expect(verdict.problem).toBeNull();
    expect(kinds(verdict)).toEqual(['dead', 'slow', 'good', 'explodes']);
    expect(verdict.suggestion).toBeGreaterThan(0.008);
    expect(verdict.suggestion).toBeLessThan(0.1);
    expect(zone(verdict, 'slow')?.to).toBeLessThan(0.03);
    expect(zone(verdict, 'explodes')?.from).toBeGreaterThan(0.3);
    expect(zone(verdict, 'explodes')?.from).toBeLessThan(1.2);
  });

  it('has zones without gaps from the lowest rate to the highest', () => {
    const { zones } = judgeRates(testOf(usual, 0.1));
    expect(zones[0]?.from).toBe(RATES[0]);
    expect(zones.at(-1)?.to).toBe(HIGHEST_RATE);
    for (const [i, { from }] of zones.entries()) {
      if (i > 0) expect(from).toBe(zones[i - 1]?.to);
    }
  });

  it('suggests a tenth of the rate of the lowest loss, to two digits', () => {
    const verdict = judgeRates(testOf(usual));
    const lowest = verdict.smoothed.indexOf(Math.min(...verdict.smoothed));
    expect(verdict.suggestion).toBe(Number(((RATES[lowest] ?? 0) / 10).toPrecision(2)));
  });

  it('never suggests a rate that is not good', () => {
    const cliff = (rate: number) => (rate < 0.1 ? 2.3 : rate < 0.3 ? 1 : 50);
    const verdict = judgeRates(testOf(cliff));
    expect(verdict.suggestion).toBeGreaterThanOrEqual(0.1);
    expect(verdict.suggestion).toBeLessThan(0.3);
  });

  it('reads a test that was cut short by the explosion', () => {
    const test = testOf((rate) => usual(Math.min(rate, 0.5)), 0, 81);
    test.losses[80] = 9;
    const verdict = judgeRates(test);
    expect(verdict.smoothed).toHaveLength(81);
    expect(zone(verdict, 'explodes')).toMatchObject({ from: RATES[80], to: HIGHEST_RATE });
  });

  it('claims nothing of the rates beyond a test that ended without a high loss', () => {
    const { zones, suggestion } = judgeRates(testOf((rate) => usual(Math.min(rate, 0.5)), 0, 80));
    expect(zones.at(-1)).toMatchObject({ kind: 'good', to: RATES[79] });
    expect(suggestion).not.toBeNull();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    'leaves out what follows a loss of %s',
    (loss) => {
      const lossAt = (rate: number) => (rate < 1 ? usual(Math.min(rate, 0.5)) : loss);
      const verdict = judgeRates(testOf(lossAt));
      expect(verdict.smoothed.every(Number.isFinite)).toBe(true);
      expect(zone(verdict, 'explodes')?.from).toBeCloseTo(1, 0);
      expect(verdict.suggestion).toBeGreaterThan(0.008);
    },
  );
});

describe('a rate test whose loss never explodes', () => {
  it('has no zone for it', () => {
    const verdict = judgeRates(testOf((rate) => usual(Math.min(rate, 0.4))));
    expect(kinds(verdict)).toEqual(['dead', 'slow', 'good']);
    expect(verdict.suggestion).not.toBeNull();
  });

  it('does not take a single high batch for an explosion', () => {
    const test = testOf((rate) => usual(Math.min(rate, 0.4)), 0.1);
    test.losses[90] = 3;
    expect(kinds(judgeRates(test))).toEqual(['dead', 'slow', 'good']);
  });
});

describe('a rate test that falls from its first step on', () => {
  it('has no dead zone longer than the start it measures', () => {
    const verdict = judgeRates(testOf((rate) => usual(rate * 1e3)));
    expect(zone(verdict, 'dead')?.to ?? 0).toBeLessThan(1e-5);
    expect(verdict.suggestion).toBeGreaterThan(5e-6);
    expect(verdict.suggestion).toBeLessThan(1e-4);
  });
});

describe('a rate test without a fall', () => {
  it('suggests nothing when the loss stays where it is', () => {
    const verdict = judgeRates(testOf(() => 2.3, 0.15));
    expect(verdict).toMatchObject({ suggestion: null, problem: 'neverFell' });
    expect(kinds(verdict)).toEqual(['dead']);
  });

  it('does not take the noise of a trained network for a fall', () => {
    const verdict = judgeRates(testOf((rate) => (rate < 0.5 ? 0.1 : 5), 0.08));
    expect(verdict).toMatchObject({ suggestion: null, problem: 'neverFell' });
    expect(kinds(verdict)).toEqual(['dead', 'explodes']);
  });

  it('says nothing of a test that the noise of a trained network ended', () => {
    const verdict = judgeRates(testOf(() => 0.1, 0.08, 12));
    expect(verdict).toMatchObject({ zones: [], suggestion: null, problem: 'tooShort' });
  });

  it('suggests nothing when the loss only rises', () => {
    const verdict = judgeRates(testOf((rate) => 2.3 + rate * 1e3));
    expect(verdict).toMatchObject({ suggestion: null, problem: 'neverFell' });
    expect(zone(verdict, 'explodes')?.from).toBeLessThan(1e-2);
  });

  it('stays silent about a loss of 0', () => {
    expect(judgeRates(testOf(() => 0)).problem).toBe('neverFell');
  });
});

describe('a rate test of too few points', () => {
  it.each([0, 1, 4])('suggests nothing from %s of them', (points) => {
    const verdict = judgeRates(testOf(usual, 0, points));
    expect(verdict).toMatchObject({ zones: [], suggestion: null, problem: 'tooShort' });
    expect(verdict.smoothed).toHaveLength(points);
  });

  it('suggests nothing when the first loss is no number', () => {
    expect(judgeRates(testOf(() => Number.NaN)).problem).toBe('tooShort');
  });
});
