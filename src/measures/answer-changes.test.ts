import { describe, expect, it } from 'vitest';
import { WHOLE_TEST } from '../spec/selection.ts';
import { randomAnswers } from '../testing/random-answers.ts';
import { answerChanges } from './answer-changes.ts';
import { selectedRows } from './selected-digits.ts';

describe('what changed between two evaluations', () => {
  it('is which digits became right and which became wrong', () => {
    const labels = Uint8Array.of(1, 2, 3, 4, 5);
    const earlier = Uint8Array.of(1, 7, 3, 9, 8);
    // Stays right, becomes right, becomes wrong, stays wrong, wrong in another way.
    const now = Uint8Array.of(1, 2, 5, 9, 6);
    expect(answerChanges(earlier, now, labels)).toEqual({ newlyRight: [1], newlyWrong: [2] });
  });

  it('adds up to the difference in right answers', () => {
    const { labels, predictions: earlier } = randomAnswers(2_000, 1);
    const { predictions: now } = randomAnswers(2_000, 2);
    const rightIn = (answers: Uint8Array) =>
      labels.filter((label, row) => answers[row] === label).length;
    const { newlyRight, newlyWrong } = answerChanges(earlier, now, labels);
    expect(newlyRight.length).toBeGreaterThan(0);
    expect(newlyRight.length - newlyWrong.length).toBe(rightIn(now) - rightIn(earlier));
  });

  it('is what the selection of newly right or wrong digits picks', () => {
    const { labels, predictions } = randomAnswers(2_000, 3);
    const { predictions: earlier } = randomAnswers(2_000, 4);
    const grounds = { answers: { labels, predictions }, confidences: null, earlier };
    const changes = answerChanges(earlier, predictions, labels);
    for (const change of ['newlyRight', 'newlyWrong'] as const) {
      expect(changes[change]).toEqual(selectedRows({ ...WHOLE_TEST, change }, grounds));
    }
  });

  it('is nothing where the answers are the same', () => {
    const { labels, predictions } = randomAnswers(500, 5);
    expect(answerChanges(predictions, predictions, labels)).toEqual({
      newlyRight: [],
      newlyWrong: [],
    });
  });
});
