import { describe, expect, it } from 'vitest';
import { readingOf } from './drawing-reading.ts';

const answered = (step: number, probabilities: readonly number[]) => ({
  prediction: { runId: 1, step, probabilities: Float32Array.from(probabilities) },
});

describe('readingOf', () => {
  it('says nothing while nothing was answered', () => {
    expect(readingOf({ prediction: null })).toEqual({ kind: 'none' });
  });

  it('says untrained instead of guessing at step 0', () => {
    expect(readingOf(answered(0, [0.9, 0.1]))).toEqual({ kind: 'untrained' });
  });

  it('names the likeliest digit, the lower one of two alike', () => {
    expect(readingOf(answered(1, [0.25, 0.5, 0.25]))).toEqual({
      kind: 'answer',
      digit: 1,
      probability: 0.5,
    });
    expect(readingOf(answered(1, [0.5, 0.5]))).toMatchObject({ digit: 0 });
  });

  it('names no digit when no probability is a number', () => {
    expect(readingOf(answered(1, [Number.NaN, Number.NaN]))).toEqual({ kind: 'none' });
  });
});
