import { describe, expect, it } from 'vitest';
import { confusionMatrix } from './confusion-matrix.ts';
import { largestErrors } from './confusion-matrix-errors.ts';

/** 4 read as 9 three times, 7 as 2 and 9 as 4 twice each, 3 as 5 once, and more right than wrong. */
const labels = Uint8Array.of(4, 4, 4, 9, 9, 7, 7, 3, 0, 0, 0, 0, 0);
const predictions = Uint8Array.of(9, 9, 9, 4, 4, 2, 2, 5, 0, 0, 0, 0, 0);

describe('the largest errors', () => {
  it('come largest first, equal ones by row, and are never right answers', () => {
    expect(largestErrors(confusionMatrix(labels, predictions), 3)).toEqual([
      { label: 4, prediction: 9, count: 3 },
      { label: 7, prediction: 2, count: 2 },
      { label: 9, prediction: 4, count: 2 },
    ]);
  });

  it('are no more than there are', () => {
    const all = largestErrors(confusionMatrix(labels, predictions), 90);
    expect(all.map(({ count }) => count)).toEqual([3, 2, 2, 1]);
    expect(largestErrors(confusionMatrix(labels, labels), 3)).toEqual([]);
  });
});
