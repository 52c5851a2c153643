import { expect } from 'vitest';

export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** Fails with the worst element; NaN and infinities must match exactly. */
export function expectClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  { absolute, relative }: Tolerance,
): void {
  expect(actual.length).toBe(expected.length);
  let worst = { excess: 0, message: '' };
  for (let i = 0; i < expected.length; i++) {
    const given = actual[i] ?? Number.NaN;
    const wanted = expected[i] ?? Number.NaN;
    if (Object.is(given, wanted)) continue;
    const difference = Math.abs(given - wanted);
    const allowed = absolute + relative * Math.abs(wanted);
    const excess = difference <= allowed ? 0 : difference / allowed || Number.POSITIVE_INFINITY;
    if (excess > worst.excess) worst = { excess, message: `[${i}] is ${given}, not ${wanted}` };
  }
  expect(worst.message).toBe('');
}
