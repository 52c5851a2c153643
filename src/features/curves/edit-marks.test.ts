import { describe, expect, it } from 'vitest';
import type { Edit } from '../../spec/edits.ts';
import { editMarks } from './edit-marks.ts';

const rate = (step: number, previous: number, value: number): Edit => ({
  field: 'learningRate',
  step,
  previous,
  value,
});
const dropout = (step: number, layer: number, value: number): Edit => ({
  field: 'dropout',
  layer,
  step,
  previous: 0,
  value,
});

describe('editMarks', () => {
  it('marks every change with its old and its new value', () => {
    expect(editMarks([rate(10, 0.1, 0.05), rate(90, 0.05, 0.01)], 5)).toEqual([
      { field: 'learningRate', step: 10, previous: 0.1, value: 0.05 },
      { field: 'learningRate', step: 90, previous: 0.05, value: 0.01 },
    ]);
  });

  it('makes one mark of a dragged slider, from where it began to where it ended', () => {
    const dragged = [rate(10, 0.1, 0.08), rate(12, 0.08, 0.03), rate(14, 0.03, 0.01)];
    expect(editMarks(dragged, 5)).toEqual([
      { field: 'learningRate', step: 10, previous: 0.1, value: 0.01 },
    ]);
  });

  it('leaves out what was taken back', () => {
    expect(editMarks([rate(10, 0.1, 0.5), rate(11, 0.5, 0.1)], 5)).toEqual([]);
  });

  it('says once what was done to every layer, and apart what was not', () => {
    const edits = [dropout(10, 0, 0.2), dropout(10, 1, 0.2), dropout(10, 2, 0.5)];
    expect(editMarks(edits, 5).map(({ value }) => value)).toEqual([0.2, 0.5]);
  });

  it('keeps changes of different fields at the same step apart', () => {
    const momentum: Edit = { field: 'momentum', step: 10, previous: 0.9, value: 0.5 };
    expect(editMarks([rate(10, 0.1, 0.5), momentum], 5)).toHaveLength(2);
  });
});
