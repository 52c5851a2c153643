import { describe, expect, it } from 'vitest';
import { shading } from './shading.ts';

/** [10, 10] with some cells filled; a cell is 10 · label + prediction. */
function matrixOf(cells: Readonly<Record<number, number>>): Uint32Array {
  const counts = new Uint32Array(100);
  for (const [cell, count] of Object.entries(cells)) counts[Number(cell)] = count;
  return counts;
}

const shadedOf = (values: ArrayLike<number>) =>
  Object.fromEntries([...shading(values).entries()].filter(([, shade]) => shade > 0));

describe('the shading of the confusion matrix', () => {
  it('is that of an error relative to the largest error, however many answers are right', () => {
    const counts = matrixOf({ 0: 900, 11: 800, 49: 12, 94: 6, 2: 3 });
    expect(shadedOf(counts)).toEqual({ 49: 1, 94: 0.5, 2: 0.25 });
  });

  it('goes to the right answers where there are no errors', () => {
    expect(shadedOf(matrixOf({ 0: 400, 99: 100 }))).toEqual({ 0: 1, 99: 0.25 });
  });

  it('is none where there are no digits', () => {
    expect(shadedOf(matrixOf({}))).toEqual({});
  });

  it('takes shares as well as counts', () => {
    const shares = new Float64Array(100);
    shares.set([0.98, 0.02], 0);
    shares.set([0.04, 0.96], 10);
    expect(shadedOf(shares)).toEqual({ 1: 0.5, 10: 1 });
  });
});
