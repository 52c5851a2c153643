import { describe, expect, it } from 'vitest';
import type { Likeness } from '../spec/calibration.ts';
import type { Prediction } from '../worker/protocol.ts';
import { type Doubt, readingOf, temperedShares } from './drawing-reading.ts';

const answered = (step: number, probabilities: readonly number[]) => ({
  prediction: {
    runId: 1,
    step,
    isTrained: step > 0,
    probabilities: Float32Array.from(probabilities),
    likeness: null,
  } as Prediction,
});

const NEVER: Doubt = { threshold: 0, calibration: null };

const calibrated = (temperature: number | null, limits: Likeness | null = null) => ({
  temperature,
  digits: 5_000,
  limits,
});

describe('readingOf', () => {
  it('says nothing while nothing was answered', () => {
    expect(readingOf({ prediction: null }, NEVER)).toEqual({ kind: 'none' });
  });

  it('says untrained instead of guessing at step 0', () => {
    expect(readingOf(answered(0, [0.9, 0.1]), NEVER)).toEqual({ kind: 'untrained' });
  });

  it('answers at step 0 where the weights came trained', () => {
    const { prediction } = answered(0, [0.1, 0.9]);
    const reading = readingOf({ prediction: { ...prediction, isTrained: true } }, NEVER);
    expect(reading).toMatchObject({ kind: 'answer', digit: 1 });
  });

  it('names the likeliest digit, the lower one of two alike', () => {
    expect(readingOf(answered(1, [0.25, 0.5, 0.25]), NEVER)).toEqual({
      kind: 'answer',
      digit: 1,
      probability: 0.5,
    });
    expect(readingOf(answered(1, [0.5, 0.5]), NEVER)).toMatchObject({ digit: 0 });
  });

  it('names no digit when no probability is a number', () => {
    const nowhere = answered(1, [Number.NaN, Number.NaN]);
    expect(readingOf(nowhere, NEVER)).toEqual({ kind: 'none' });
    expect(readingOf(nowhere, { threshold: 0.5, calibration: calibrated(2) })).toEqual({
      kind: 'none',
    });
  });

  it('does not know below the threshold, and answers at it', () => {
    const reading = answered(1, [0.25, 0.75]);
    expect(readingOf(reading, { threshold: 0.76, calibration: null })).toEqual({
      kind: 'unsure',
      reason: 'unsure',
      digit: 1,
      probability: 0.75,
    });
    expect(readingOf(reading, { threshold: 0.75, calibration: null }).kind).toBe('answer');
  });

  it('measures the tempered probability against the threshold', () => {
    const reading = answered(1, [0.1, 0.9]);
    const doubt = { threshold: 0.8, calibration: calibrated(2) };
    // √0.9 / (√0.9 + √0.1) = 3 / 4, to float32.
    expect(readingOf(reading, doubt)).toMatchObject({ kind: 'unsure', digit: 1 });
    expect(readingOf(reading, { ...doubt, threshold: 0.7 })).toMatchObject({ kind: 'answer' });
  });

  describe('of a drawing like no training digit', () => {
    const limits = { distance: 8, cosine: 0.6 };
    const doubt = { threshold: 0.5, calibration: calibrated(1, limits) };
    const sure = answered(1, [0.01, 0.99]).prediction;
    const read = (likeness: Likeness | null, by: Doubt = doubt) =>
      readingOf({ prediction: { ...sure, likeness } }, by);

    it('does not know, however sure the network is', () => {
      expect(read({ distance: 8.1, cosine: 0.9 })).toMatchObject({ reason: 'unlike', digit: 1 });
      expect(read({ distance: 4, cosine: 0.59 })).toMatchObject({ reason: 'unlike' });
    });

    it('answers within the limits, and where there are none to go by', () => {
      expect(read({ distance: 8, cosine: 0.6 }).kind).toBe('answer');
      expect(read(null).kind).toBe('answer');
      const unlimited = { threshold: 0.5, calibration: calibrated(1) };
      expect(read({ distance: 99, cosine: 0 }, unlimited).kind).toBe('answer');
    });

    it('answers all the same where the person wants an answer always', () => {
      expect(read({ distance: 99, cosine: 0 }, { ...doubt, threshold: 0 }).kind).toBe('answer');
    });
  });
});

describe('tempered probabilities', () => {
  const softmax = (logits: readonly number[]) => {
    const shares = logits.map((z) => Math.exp(z));
    const sum = shares.reduce((total, share) => total + share, 0);
    return shares.map((share) => share / sum);
  };

  it('are the softmax of the logits divided by the temperature', () => {
    const logits = [2, -1, 0.5, 4];
    const probabilities = Float32Array.from(softmax(logits));
    for (const temperature of [0.5, 1, 3]) {
      const tempered = temperedShares({ probabilities }, calibrated(temperature));
      const expected = softmax(logits.map((z) => z / temperature));
      // Float32 shares, good to 6e-8 each.
      tempered.forEach((share, k) => {
        expect(share).toBeCloseTo(expected[k] ?? 0, 6);
      });
    }
  });

  it('stay as they are without a temperature', () => {
    const probabilities = Float32Array.of(0.3, 0.7);
    expect(temperedShares({ probabilities }, null)).toEqual(probabilities);
    expect(temperedShares({ probabilities }, calibrated(null))).toEqual(probabilities);
  });

  it('stay probabilities at the lowest temperature', () => {
    const probabilities = new Float32Array(10).fill(0.1);
    const tempered = temperedShares({ probabilities }, calibrated(0.05));
    expect(tempered.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  });
});
