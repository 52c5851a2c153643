import { describe, expect, it } from 'vitest';
import { splitRange } from '../../../spec/split-range.ts';
import { NOT_ARRIVED } from '../../../worker/protocol.ts';
import { digitsOfSplit } from './split-digits.ts';

const LABELS = Uint8Array.of(3, 7, 3, NOT_ARRIVED, 0, 7, 3, NOT_ARRIVED, 3);
const TRAINING = splitRange('training', LABELS.length, 3);
const VALIDATION = splitRange('validation', LABELS.length, 3);

describe('the digits of a split', () => {
  it('are those of its range that have arrived, in the order of the file', () => {
    expect(digitsOfSplit(LABELS, TRAINING, null).picked).toEqual([0, 1, 2, 4, 5]);
    expect(digitsOfSplit(LABELS, VALIDATION, null).picked).toEqual([6, 8]);
  });

  it('are picked by class', () => {
    expect(digitsOfSplit(LABELS, TRAINING, 3).picked).toEqual([0, 2]);
    expect(digitsOfSplit(LABELS, VALIDATION, 7).picked).toEqual([]);
  });

  it('are counted by class, whichever is picked, and so are those on their way', () => {
    for (const label of [null, 3, 9]) {
      const { counts, missing } = digitsOfSplit(LABELS, TRAINING, label);
      expect(counts).toEqual([1, 0, 0, 2, 0, 0, 0, 2, 0, 0]);
      expect(missing).toBe(1);
    }
  });
});
