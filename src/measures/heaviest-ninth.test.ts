import { describe, expect, it } from 'vitest';
import { heaviestNinth } from './heaviest-ninth.ts';

/** Shares that are 0 but at these rows and columns. */
function sharesAt(...places: readonly (readonly [row: number, column: number, share: number])[]) {
  const shares = new Float32Array(784);
  for (const [row, column, share] of places) shares[28 * row + column] = share;
  return shares;
}

describe('the heaviest ninth of a digit', () => {
  it('is the one with the most in all, not with the strongest pixel', () => {
    expect(heaviestNinth(sharesAt([5, 5, 1], [20, 13, 0.7], [21, 14, 0.7]))).toBe(7);
  });

  it('counts row by row, the margin with what it lies beside', () => {
    expect(heaviestNinth(sharesAt([0, 0, 1]))).toBe(0);
    expect(heaviestNinth(sharesAt([0, 27, 1]))).toBe(2);
    expect(heaviestNinth(sharesAt([13, 14, 1]))).toBe(4);
    expect(heaviestNinth(sharesAt([27, 27, 1]))).toBe(8);
  });

  it('leaves out what is below 0, and is none where all is', () => {
    expect(heaviestNinth(sharesAt([5, 5, -9], [13, 14, 1]))).toBe(4);
    expect(heaviestNinth(sharesAt([5, 5, -9]))).toBeNull();
  });
});
