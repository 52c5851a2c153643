import { describe, expect, it } from 'vitest';
import { WHOLE_TEST } from '../../../spec/selection.ts';
import { digitsAmong } from './digits-among.ts';
import { pickedByAnswer } from './use-picked-points.ts';

const LABELS = Uint8Array.of(4, 9, 4, 7);
const PREDICTIONS = Uint8Array.of(9, 9, 4, 7);
const INDICES = Uint32Array.of(0, 10, 20, 30);

const picked = (change: Partial<typeof WHOLE_TEST>) => [
  ...pickedByAnswer({ labels: LABELS, predictions: PREDICTIONS }, { ...WHOLE_TEST, ...change }),
];

describe('the plotted digits that are picked', () => {
  it('are those that are what the selection is after, by the plot’s own answers', () => {
    expect(picked({ label: 4 })).toEqual([1, 0, 1, 0]);
    expect(picked({ prediction: 9 })).toEqual([1, 1, 0, 0]);
    expect(picked({ outcome: 'wrong' })).toEqual([1, 0, 0, 0]);
    expect(picked({ split: 'validation', label: 7 })).toEqual([0, 0, 0, 1]);
  });

  it('are not decided here by how sure an answer was, nor by what it was before', () => {
    const confidence = { from: 0.5, to: 1 };
    expect(picked({ label: 4, confidence, change: 'newlyWrong' })).toEqual([1, 0, 1, 0]);
  });
});

describe('a digit that is opened', () => {
  const places = (indices: readonly number[]) =>
    indices.map((index) => ({ file: 'test' as const, index }));

  it('is paged through from among all', () => {
    expect(digitsAmong(INDICES, null, 1)).toEqual([places([10])[0], places([0, 10, 20, 30])]);
  });

  it('is paged through from among those that are picked, if it is one of them', () => {
    const marks = Uint8Array.of(1, 0, 1, 0);
    expect(digitsAmong(INDICES, marks, 2)).toEqual([places([20])[0], places([0, 20])]);
    expect(digitsAmong(INDICES, marks, 1)[1]).toEqual(places([0, 10, 20, 30]));
  });
});
