import { describe, expect, it } from 'vitest';
import { finish } from '../../testing/finish.ts';
import { threefry2x32 } from '../threefry.ts';
import { jacobiEigen } from './jacobi-eigen.ts';
import { type PrincipalComponents, principalComponents } from './principal-components.ts';

/** Numbers from −½ to ½, always the same. */
function noise(count: number, seed: number): Float64Array {
  const words = new Uint32Array(2);
  return Float64Array.from({ length: count }, (_, i) => {
    threefry2x32(seed, 7, i, 0, words);
    return (words[0] ?? 0) / 4_294_967_296 - 0.5;
  });
}

function analysed(values: Float64Array, rows: number, columns: number): PrincipalComponents {
  const found = finish(principalComponents(values.slice(), rows, columns, 2));
  return found ?? { scores: new Float64Array(), shares: new Float64Array() };
}

/** The whole covariance, taken apart by Jacobi: no blocks, no rounds, no Gram matrix. */
function bruteForce(values: Float64Array, rows: number, columns: number) {
  const at = (row: number, column: number) => values[row * columns + column] ?? 0;
  const means = Array.from({ length: columns }, (_, column) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += at(row, column);
    return sum / rows;
  });
  const covariance = new Float64Array(columns * columns);
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < columns; j++) {
      for (let row = 0; row < rows; row++) {
        covariance[i * columns + j] =
          (covariance[i * columns + j] ?? 0) +
          (at(row, i) - (means[i] ?? 0)) * (at(row, j) - (means[j] ?? 0));
      }
    }
  }
  const { values: spreads, vectors } = jacobiEigen(covariance, columns);
  const total = spreads.reduce((sum, spread) => sum + spread, 0);
  const scoreOf = (row: number, k: number) => {
    let score = 0;
    for (let i = 0; i < columns; i++) {
      score += (at(row, i) - (means[i] ?? 0)) * (vectors[k * columns + i] ?? 0);
    }
    return score;
  };
  return { shares: [0, 1].map((k) => (spreads[k] ?? 0) / total), scoreOf };
}

/** Rows that stretch less and less along their columns' mixtures, as activations do. */
function mixed(rows: number, columns: number, seed: number): Float64Array {
  const sources = noise(rows * 6, seed);
  const mixture = noise(6 * columns, seed + 1);
  const values = noise(rows * columns, seed + 2).map((value) => 0.05 * value + 3);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      for (let k = 0; k < 6; k++) {
        const share = (sources[row * 6 + k] ?? 0) * (mixture[k * columns + column] ?? 0);
        values[row * columns + column] = (values[row * columns + column] ?? 0) + share / (k + 1);
      }
    }
  }
  return values;
}

function expectClose(actual: ArrayLike<number>, wanted: ArrayLike<number>, digits: number): void {
  expect(actual).toHaveLength(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    expect(actual[i]).toBeCloseTo(wanted[i] ?? Number.NaN, digits);
  }
}

describe('principal components', () => {
  it('are the known ones of a known matrix', () => {
    // Four points on the axes of an ellipse that is turned by 3-4-5 about (10, −2): ±5 and ±2 along them.
    const values = Float64Array.of(
      10 + 3,
      -2 + 4,
      10 - 3,
      -2 - 4,
      10 - 1.6,
      -2 + 1.2,
      10 + 1.6,
      -2 - 1.2,
    );
    const { scores, shares } = analysed(values, 4, 2);
    expect(shares[0]).toBeCloseTo(50 / 58, 12);
    expect(shares[1]).toBeCloseTo(8 / 58, 12);
    const wanted = [5, 0, -5, 0, 0, 2, 0, -2];
    expectClose(scores, wanted, 9);
  });

  it.each([
    ['more rows than columns', 60, 12],
    ['as many', 20, 20],
    ['more columns than rows', 15, 40],
    ['two rows', 2, 9],
    ['two columns', 30, 2],
  ])('are those of the whole covariance taken apart: %s', (_, rows, columns) => {
    const values = mixed(rows, columns, 3);
    const { scores, shares } = analysed(values, rows, columns);
    const brute = bruteForce(values, rows, columns);
    for (const k of [0, 1]) {
      expect(shares[k]).toBeCloseTo(brute.shares[k] ?? -1, 10);
      // Of either sign; the largest decides which. Beyond the rank there is no direction to compare.
      if ((brute.shares[k] ?? 0) < 1e-12) continue;
      const isTurned = (scores[k] ?? 0) * brute.scoreOf(0, k) < 0;
      for (let row = 0; row < rows; row++) {
        const score = brute.scoreOf(row, k) * (isTurned ? -1 : 1);
        // A residual of 1e-9 of the first eigenvalue, by gaps of at least a hundredth of it.
        expect(scores[2 * row + k]).toBeCloseTo(score, 6);
      }
      const column = Array.from({ length: rows }, (_, row) => scores[2 * row + k] ?? 0);
      expect(Math.max(...column)).toBe(Math.max(...column.map(Math.abs)));
    }
  });

  it('span the plane of two equal eigenvalues, whichever two directions of it they are', () => {
    // Along the first two columns ±3, along the third ±1.
    const values = Float64Array.of(3, 0, 0, -3, 0, 0, 0, 3, 0, 0, -3, 0, 0, 0, 1, 0, 0, -1);
    const { scores, shares } = analysed(values, 6, 3);
    expect(shares[0]).toBeCloseTo(18 / 38, 12);
    expect(shares[1]).toBeCloseTo(18 / 38, 12);
    const lengths = [0, 1, 2, 3, 4, 5].map((row) => {
      const [x = 0, y = 0] = scores.subarray(2 * row, 2 * row + 2);
      return Math.sqrt(x * x + y * y);
    });
    expectClose(lengths, [3, 3, 3, 3, 0, 0], 6);
  });

  it('find two among many nearly equal ones, and stop', () => {
    const { shares } = analysed(noise(100 * 30, 5), 100, 30);
    const brute = bruteForce(noise(100 * 30, 5), 100, 30);
    // Their vectors may be mixed; what they stretch is not.
    for (const k of [0, 1]) expect(shares[k]).toBeCloseTo(brute.shares[k] ?? -1, 6);
  });

  it('are one where all rows lie on a line, and the second is nothing', () => {
    for (const columns of [4, 50]) {
      const values = new Float64Array(10 * columns);
      for (let i = 0; i < values.length; i++)
        values[i] = (Math.floor(i / columns) - 4.5) * ((i % columns) + 1);
      const { scores, shares } = analysed(values, 10, columns);
      expect(shares[0]).toBeCloseTo(1, 12);
      expect(shares[1]).toBeCloseTo(0, 12);
      for (let row = 0; row < 10; row++) expect(scores[2 * row + 1]).toBeCloseTo(0, 6);
    }
  });

  it('are nothing where all rows are the same', () => {
    const { scores, shares } = analysed(new Float64Array(8 * 5).fill(0.1), 8, 5);
    expect([...shares]).toEqual([0, 0]);
    expect([...scores].every((score) => score === 0)).toBe(true);
  });

  it('do not mind columns that are the same in all rows', () => {
    const values = mixed(30, 6, 9);
    const wider = new Float64Array(30 * 8).fill(0.1);
    for (let row = 0; row < 30; row++)
      wider.set(values.subarray(6 * row, 6 * row + 6), 8 * row + 1);
    const alone = analysed(values, 30, 6);
    const { scores, shares } = analysed(wider, 30, 8);
    expectClose(shares, alone.shares, 12);
    expectClose(scores, alone.scores, 6);
  });

  it('of a single column are that column', () => {
    const { scores, shares } = analysed(Float64Array.of(1, 2, 6), 3, 1);
    expect([...shares]).toEqual([1, 0]);
    expectClose(scores, [-2, 0, -1, 0, 3, 0], 12);
  });

  it('are none of what is no number', () => {
    const values = Float64Array.of(1, 2, Number.NaN, 4);
    expect(finish(principalComponents(values, 2, 2, 2))).toBeNull();
  });

  it('have the same bits every time', () => {
    const values = mixed(40, 25, 11);
    expect(analysed(values, 40, 25)).toEqual(analysed(values, 40, 25));
  });
});
