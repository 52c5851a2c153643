import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../spec/evaluation.ts';
import { AnswerBook } from './answer-book.ts';

const score = { loss: 1, accuracy: 0.5, examples: 2 };
const evaluationAt = (step: number): Evaluation => ({
  step,
  epoch: step / 10,
  validation: null,
  test: score,
});

/** Writes an evaluation whose answer to the only digit is `answer`. */
function write(book: AnswerBook, step: number, answer: number): Evaluation {
  const sheet = book.begin();
  sheet.test.clear(1, 10);
  sheet.test.predictions[0] = answer;
  sheet.test.logits[0] = answer;
  sheet.test.count = 1;
  const evaluation = evaluationAt(step);
  book.finish(sheet, evaluation);
  book.add(evaluation);
  return evaluation;
}

describe('the book of answers', () => {
  it('keeps the predictions of every evaluation and numbers them', () => {
    const book = new AnswerBook(() => null);
    for (let step = 0; step < 5; step++) write(book, step, step);
    expect(book.entries.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
    expect(book.entries.map(({ predictions }) => predictions.test[0])).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps the logits of the newest and of the best, and of no others for long', () => {
    let best: Evaluation | null = null;
    const book = new AnswerBook(() => best);
    best = write(book, 0, 7);
    const others = [1, 2, 3, 4].map((step) => write(book, step, step));
    const newest = others.at(-1);
    expect(book.sheetOf(best)?.test.logits[0]).toBe(7);
    expect(newest && book.sheetOf(newest)?.test.logits[0]).toBe(4);
    expect(others[0] && book.sheetOf(others[0])).toBeNull();
  });

  it('takes an earlier evaluation up again when it holds again', () => {
    const book = new AnswerBook(() => null);
    const before = write(book, 3, 1);
    write(book, 3, 2);
    book.add(before);
    expect(book.entries.map(({ predictions }) => predictions.test[0])).toEqual([1, 2, 1]);
    expect(book.entries.at(-1)?.evaluation).toBe(before);
  });

  it('keeps the logits of the newest through a lesson that is taken back', () => {
    let best: Evaluation | null = null;
    const book = new AnswerBook(() => best);
    best = write(book, 0, 7);
    const newest = write(book, 1, 5);
    // A lesson scores the network before it, which counts for nothing, and after it.
    const before = book.begin();
    before.test.clear(1, 10);
    book.finish(before, evaluationAt(1));
    write(book, 1, 6);
    book.add(newest);
    expect(book.sheetOf(newest)?.test.logits[0]).toBe(5);
    expect(book.sheetOf(best)?.test.logits[0]).toBe(7);
  });

  it('stays bounded in a long run and never loses the best and the newest', () => {
    let best: Evaluation | null = null;
    const book = new AnswerBook(() => best);
    for (let step = 0; step < 3_000; step++) {
      const evaluation = write(book, step, step % 10);
      if (step === 777) best = evaluation;
    }
    const steps = book.entries.map(({ step }) => step);
    expect(steps.length).toBeLessThanOrEqual(258);
    expect(steps).toContain(777);
    expect(steps.at(-1)).toBe(2_999);
  });
});
