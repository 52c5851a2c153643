import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../lib/series/buckets.ts';
import type { Evaluation } from '../../spec/evaluation.ts';
import { accuracyFloor, axisBetween, endOfSteps, lossTop } from './axes.ts';

const point = (x: number, mean: number, maximum = mean): SeriesPoint => ({
  x,
  from: x,
  to: x,
  mean,
  minimum: mean,
  maximum,
});

const scored = (step: number, accuracy: number, loss = 1): Evaluation => ({
  step,
  epoch: step,
  validation: { accuracy, loss, examples: 1 },
  test: { accuracy, loss, examples: 1 },
});

const run = (trainLoss: SeriesPoint[], evaluations: Evaluation[] = []) => ({
  trainLoss,
  evaluations,
  lastStep: trainLoss.at(-1)?.x ?? 0,
});

describe('axisBetween', () => {
  it('has ticks at round numbers, without the tail of a binary fraction', () => {
    expect(axisBetween(0, 1).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(axisBetween(0.95, 1).ticks).toEqual([0.95, 0.96, 0.97, 0.98, 0.99, 1]);
    expect(axisBetween(0, 4_500).ticks).toEqual([0, 1_000, 2_000, 3_000, 4_000]);
  });

  it('has three to eight ticks on an axis of any length, all of them on it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (to) => {
        const { ticks } = axisBetween(0, to);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks.at(0)).toBe(0);
        expect(ticks.at(-1)).toBeLessThanOrEqual(to * (1 + 1e-8));
      }),
    );
  });
});

describe('endOfSteps', () => {
  it('is not before the last step and leaves at most a fifth of the axis empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 100_000_000 }), (lastStep) => {
        const end = endOfSteps(lastStep);
        expect(end).toBeGreaterThanOrEqual(lastStep);
        expect(end).toBeLessThanOrEqual(1.25 * lastStep);
      }),
    );
  });

  it('stands still for most of the steps of a run', () => {
    const ends = new Set(Array.from({ length: 10_000 }, (_, step) => endOfSteps(step)));
    expect(ends.size).toBeLessThan(70);
  });
});

describe('lossTop', () => {
  it('leaves out the fall of the first quarter unless the whole range is wanted', () => {
    const curves = run([point(1, 2.4), point(50, 1.3), point(100, 0.4)]);
    expect(lossTop(curves, 'late')).toBe(1.5);
    expect(lossTop(curves, 'whole')).toBe(3);
  });

  it('has room for the largest single batch and for the validation loss', () => {
    expect(lossTop(run([point(1, 0.1), point(100, 0.1, 1.7)]), 'late')).toBe(2);
    expect(lossTop(run([point(100, 0.1)], [scored(100, 0.9, 5)]), 'late')).toBe(6);
  });

  it('is a number even when nothing can be drawn', () => {
    expect(lossTop(run([]), 'late')).toBe(1);
    expect(lossTop(run([], [scored(1, 0.1, Number.POSITIVE_INFINITY)]), 'late')).toBe(1);
  });
});

describe('accuracyFloor', () => {
  const evaluations = [scored(0, 0.1), scored(10, 0.85), scored(20, 0.93), scored(30, 0.94)];

  it('shows the first few evaluations whole', () => {
    expect(accuracyFloor({ evaluations: evaluations.slice(0, 3), onYou: [] }, 'late')).toBe(0);
  });

  it('rises to a round number below the later half', () => {
    expect(accuracyFloor({ evaluations, onYou: [] }, 'late')).toBe(0.9);
    const falling = [...evaluations, scored(40, 0.4)];
    expect(accuracyFloor({ evaluations: falling, onYou: [] }, 'late')).toBe(0);
  });

  it('stays below the later scores on you, and not on the same line', () => {
    const onYou = [0, 8, 9].map((correct) => ({ step: correct, correct, total: 10 }));
    expect(accuracyFloor({ evaluations, onYou }, 'late')).toBe(0.5);
    const better = onYou.map((point) => ({ ...point, correct: point.correct + 1 }));
    expect(accuracyFloor({ evaluations, onYou: better }, 'late')).toBe(0.8);
  });

  it('is 0 for the whole range', () => {
    expect(accuracyFloor({ evaluations, onYou: [] }, 'whole')).toBe(0);
  });

  it('needs no validation digits', () => {
    const withoutValidation = evaluations.map((evaluation) => ({
      ...evaluation,
      validation: null,
    }));
    const accuracies = { evaluations: withoutValidation, onYou: [] };
    expect(accuracyFloor(accuracies, 'late')).toBe(0.9);
  });
});
