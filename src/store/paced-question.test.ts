import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPacedQuestion } from './paced-question.ts';

const GAP_MS = 100;
let asked = 0;
let answer: (value: number) => void = () => {};
const taken: number[] = [];

const question = () =>
  createPacedQuestion(
    () => {
      asked += 1;
      return new Promise<number>((resolve) => {
        answer = resolve;
      });
    },
    (value) => taken.push(value),
    GAP_MS,
  );

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  taken.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('a paced question', () => {
  it('is asked at once, and not again before it is answered', async () => {
    const { request } = question();
    request();
    request();
    await vi.advanceTimersByTimeAsync(10 * GAP_MS);
    expect(asked).toBe(1);
    answer(7);
    await vi.advanceTimersByTimeAsync(0);
    expect(taken).toEqual([7]);
    expect(asked).toBe(2);
  });

  it('waits for its gap, and loses no last request', async () => {
    const { request } = question();
    request();
    answer(1);
    await vi.advanceTimersByTimeAsync(GAP_MS / 2);
    request();
    request();
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(GAP_MS);
    expect(asked).toBe(2);
  });

  it('takes no answer and asks nothing once it is stopped', async () => {
    const { request, stop } = question();
    request();
    request();
    stop();
    answer(1);
    await vi.advanceTimersByTimeAsync(10 * GAP_MS);
    expect(taken).toEqual([]);
    expect(asked).toBe(1);
  });
});
