import { describe, expect, it } from 'vitest';
import { initialRun, type RunState } from '../../store/run.ts';
import { publishedComparison } from './published-comparison.ts';

const test = { loss: 0.1, accuracy: 0.98, examples: 10_000 };
const evaluation = { step: 900, epoch: 20, validation: null, test };
const last: RunState = { ...initialRun, status: 'finished', step: 900, evaluation };
/** As a recipe ends that goes back to its best weights. */
const finished: RunState = { ...last, best: evaluation, isBestRestored: true };

describe('publishedComparison', () => {
  it('sets our interval beside the published accuracy', () => {
    const comparison = publishedComparison('shahrestani', finished);
    expect(comparison?.publication.accuracy).toBe(0.9807);
    expect(comparison?.ours.low).toBeCloseTo(0.9771, 4);
    expect(comparison?.ours.high).toBeCloseTo(0.9826, 4);
  });

  it('is silent before the end, after an edit, and for what nobody published', () => {
    const edit = { field: 'momentum', step: 5, previous: 0.9, value: 0.8 } as const;
    expect(publishedComparison('shahrestani', { ...finished, status: 'paused' })).toBeNull();
    expect(publishedComparison('shahrestani', { ...finished, edits: [edit] })).toBeNull();
    expect(publishedComparison('shahrestani', { ...finished, best: null })).toBeNull();
    expect(publishedComparison('first-network', finished)).toBeNull();
    expect(publishedComparison('nielsen-inverted', finished)).toBeNull();
    expect(publishedComparison('custom', finished)).toBeNull();
  });

  it('compares the weights that the recipe ends with, and no others', () => {
    expect(publishedComparison('shahrestani', last)).toBeNull();
    expect(publishedComparison('nielsen', last)).not.toBeNull();
    expect(publishedComparison('nielsen', finished)).toBeNull();
  });
});
