import { describe, expect, it } from 'vitest';
import { trainedShare } from './trained-share.ts';

/** Three classes of ten digits each. */
const COUNTS = [10, 10, 10, 0, 0, 0, 0, 0, 0, 0];
const EVERY = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('the share of the digits that is trained on', () => {
  it('is not worth a word when it is all of them', () => {
    expect(trainedShare(COUNTS, { trainingSize: 30, classes: EVERY })).toBeNull();
    expect(trainedShare(COUNTS, { trainingSize: 60_000, classes: [0, 1, 2] })).toBeNull();
  });

  it('is the first of them, or those of some classes, or both', () => {
    expect(trainedShare(COUNTS, { trainingSize: 12, classes: EVERY })).toEqual({
      first: 12,
      classes: null,
    });
    expect(trainedShare(COUNTS, { trainingSize: 30, classes: [0, 2] })).toEqual({
      first: null,
      classes: [0, 2],
    });
    expect(trainedShare(COUNTS, { trainingSize: 12, classes: [0, 2] })).toEqual({
      first: 12,
      classes: [0, 2],
    });
  });
});
