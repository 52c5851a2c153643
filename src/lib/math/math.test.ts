import { describe, expect, it } from 'vitest';
import { exp, expm1, tanh } from './exp.ts';
import { log, log1p } from './log.ts';
import { cos, sin } from './trigonometry.ts';

// V8's own functions are within an ULP of the truth, so a few ULP from them is a few from the truth.
const ULP = 2 ** -52;

/** Evenly spread points, ends included. */
const points = (from: number, to: number, count = 4_001): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

function worstRelativeError(
  ours: (x: number) => number,
  theirs: (x: number) => number,
  xs: readonly number[],
): number {
  return Math.max(
    ...xs.map((x) => Math.abs(ours(x) - theirs(x)) / Math.max(Math.abs(theirs(x)), 1e-300)),
  );
}

describe('relative error', () => {
  it.each([
    ['exp', exp, Math.exp, -700, 700, 2],
    ['exp near 0', exp, Math.exp, -1, 1, 2],
    ['expm1 near 0', expm1, Math.expm1, -0.5, 0.5, 4],
    ['tanh', tanh, Math.tanh, -6, 6, 8],
    ['log near 1', log, Math.log, 0.5, 2, 4],
    ['log', log, Math.log, 1e-9, 1e9, 4],
    ['log1p', log1p, Math.log1p, 0, 1, 4],
  ] as const)('of %s stays within a few ULP', (_, ours, theirs, from, to, allowed) => {
    expect(worstRelativeError(ours, theirs, points(from, to))).toBeLessThan(allowed * ULP);
  });
});

describe('absolute error', () => {
  it.each([
    ['sin', sin, Math.sin],
    ['cos', cos, Math.cos],
  ] as const)('of %s stays within 1e-15, far from 0 as well', (_, ours, theirs) => {
    const xs = [...points(-7, 7), ...points(-1e6, 1e6)];
    expect(Math.max(...xs.map((x) => Math.abs(ours(x) - theirs(x))))).toBeLessThan(1e-15);
  });
});

describe('the ends of the range', () => {
  it('exp overflows to infinity, underflows to 0, keeps subnormals and NaN', () => {
    expect(exp(710)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(709.7)).toBeCloseTo(Math.exp(709.7), -295);
    expect(exp(-746)).toBe(0);
    expect(exp(-740)).toBe(Math.exp(-740));
    expect(exp(0)).toBe(1);
    expect(exp(Number.NaN)).toBeNaN();
  });

  it('log is −∞ at 0, NaN below, and exact at 1', () => {
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(log(-1)).toBeNaN();
    expect(log(1)).toBe(0);
    expect(log(5e-324)).toBeCloseTo(Math.log(5e-324), 10);
    expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it('tanh is odd and reaches ±1', () => {
    expect(tanh(-0.3)).toBe(-tanh(0.3));
    expect(tanh(100)).toBe(1);
    expect(tanh(-100)).toBe(-1);
  });
});
