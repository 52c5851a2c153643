import { describe, expect, it } from 'vitest';
import { CLASS_COUNT } from '../spec/mnist.ts';
import { randomAnswers } from '../testing/random-answers.ts';
import {
  columnTotals,
  confusionMatrix,
  occurringClasses,
  rowShares,
  rowTotals,
} from './confusion-matrix.ts';

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, label) => label);
const { labels, predictions } = randomAnswers(3_001, 17);
const counts = confusionMatrix(labels, predictions);

/** Counted the slow way, over all digits for every question. */
const countWhere = (isCounted: (label: number, prediction: number) => boolean): number =>
  labels.filter((label, digit) => isCounted(label, predictions[digit] ?? -1)).length;

describe('the confusion matrix', () => {
  it('counts in row t and column p the digits that are t and were read as p', () => {
    for (const t of CLASSES) {
      for (const p of CLASSES) {
        const expected = countWhere((label, prediction) => label === t && prediction === p);
        expect(counts[10 * t + p], `true ${t}, read as ${p}`).toBe(expected);
      }
    }
  });

  it('has the digits of a class in its rows and those read as it in its columns', () => {
    expect([...rowTotals(counts)]).toEqual(CLASSES.map((t) => countWhere((label) => label === t)));
    expect([...columnTotals(counts)]).toEqual(
      CLASSES.map((p) => countWhere((_, prediction) => prediction === p)),
    );
  });

  it('makes shares of the row, and nothing of a row without digits', () => {
    const shares = rowShares(counts);
    expect(shares[10 * 4 + 9]).toBe(
      countWhere((label, prediction) => label === 4 && prediction === 9) /
        countWhere((label) => label === 4),
    );
    for (const t of CLASSES) {
      const sum = shares.slice(10 * t, 10 * t + 10).reduce((total, share) => total + share, 0);
      // Ten quotients summed: some roundings of 2⁻⁵³.
      expect(sum).toBeCloseTo(t === 6 ? 0 : 1, 12);
    }
  });

  it('leaves out a class that no digit is and none is read as', () => {
    expect(occurringClasses(counts)).toEqual(CLASSES);
    const [few, read] = [Uint8Array.of(2, 2, 8), Uint8Array.of(2, 5, 8)];
    expect(occurringClasses(confusionMatrix(few, read))).toEqual([2, 5, 8]);
  });

  it('is empty without digits', () => {
    const none = confusionMatrix(new Uint8Array(0), new Uint8Array(0));
    expect(none.every((count) => count === 0)).toBe(true);
    expect(occurringClasses(none)).toEqual([]);
    expect(rowShares(none).every((share) => share === 0)).toBe(true);
  });
});
