import { describe, expect, it } from 'vitest';
import { jacobiEigen } from './jacobi-eigen.ts';

function expectClose(actual: ArrayLike<number>, wanted: ArrayLike<number>, digits: number): void {
  expect(actual).toHaveLength(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    expect(actual[i]).toBeCloseTo(wanted[i] ?? Number.NaN, digits);
  }
}

describe('the eigenvalues of a symmetric matrix', () => {
  it('are the known ones, the largest first, each with its vector', () => {
    // 2 on the diagonal and −1 beside it: 2 − √2, 2 and 2 + √2.
    const matrix = Float64Array.of(2, -1, 0, -1, 2, -1, 0, -1, 2);
    const { values, vectors } = jacobiEigen(matrix, 3);
    expectClose(values, [2 + Math.SQRT2, 2, 2 - Math.SQRT2], 14);
    const half = Math.SQRT1_2;
    const wanted = [
      [0.5, -half, 0.5],
      [half, 0, -half],
      [0.5, half, 0.5],
    ];
    for (let k = 0; k < 3; k++) {
      const vector = vectors.subarray(3 * k, 3 * k + 3);
      const sign = (vector[0] ?? 0) < 0 ? -1 : 1;
      expectClose(
        vector.map((value) => sign * value),
        wanted[k] ?? [],
        14,
      );
    }
  });

  it('may be below 0, and may be the same', () => {
    expectClose(jacobiEigen(Float64Array.of(0, 2, 2, 0), 2).values, [2, -2], 14);
    expect([...jacobiEigen(Float64Array.of(3, 0, 0, 3), 2).values]).toEqual([3, 3]);
  });

  it('are 0 where there is nothing', () => {
    expect([...jacobiEigen(new Float64Array(9), 3).values]).toEqual([0, 0, 0]);
  });
});
