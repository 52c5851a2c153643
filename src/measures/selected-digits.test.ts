import { describe, expect, it } from 'vitest';
import { type Selection, WHOLE_TEST } from '../spec/selection.ts';
import { selectedRows } from './selected-digits.ts';

const grounds = {
  answers: { labels: Uint8Array.of(4, 4, 9, 9, 4), predictions: Uint8Array.of(4, 9, 9, 4, 9) },
  confidences: Float32Array.of(0.5, 0.75, 1, 0.25, 0.875),
  earlier: Uint8Array.of(9, 4, 9, 4, 9),
};
const rowsOf = (change: Partial<Selection>) => selectedRows({ ...WHOLE_TEST, ...change }, grounds);

describe('a selection', () => {
  it('of nothing in particular picks all digits', () => {
    expect(rowsOf({})).toEqual([0, 1, 2, 3, 4]);
  });

  it('picks by class, by answer and by both: a cell of the confusion matrix', () => {
    expect(rowsOf({ label: 4 })).toEqual([0, 1, 4]);
    expect(rowsOf({ prediction: 9 })).toEqual([1, 2, 4]);
    expect(rowsOf({ label: 4, prediction: 9 })).toEqual([1, 4]);
  });

  it('picks by outcome', () => {
    expect(rowsOf({ outcome: 'right' })).toEqual([0, 2]);
    expect(rowsOf({ outcome: 'wrong' })).toEqual([1, 3, 4]);
  });

  it('picks by how sure the answer is, and counts 1 to the last range', () => {
    expect(rowsOf({ confidence: { from: 0.5, to: 0.75 } })).toEqual([0]);
    expect(rowsOf({ confidence: { from: 0.75, to: 1 } })).toEqual([1, 2, 4]);
  });

  it('picks by what became of the digit since an earlier evaluation', () => {
    expect(rowsOf({ change: 'newlyRight' })).toEqual([0]);
    expect(rowsOf({ change: 'newlyWrong' })).toEqual([1]);
  });

  it('picks nothing by what is not known', () => {
    const unknown = { ...grounds, confidences: null, earlier: null };
    const byChange = { ...WHOLE_TEST, change: 'newlyWrong' } as const;
    const byConfidence = { ...WHOLE_TEST, confidence: { from: 0, to: 1 } };
    expect(selectedRows(byChange, unknown)).toEqual([]);
    expect(selectedRows(byConfidence, unknown)).toEqual([]);
  });
});
