import { describe, expect, it } from 'vitest';
import { fittedAt } from './fitted-at.ts';

const recorded = [0, 2].map((number) => ({ number, step: 100 * number, epoch: number }));

describe('when a temperature was fitted', () => {
  it('is not said of the evaluation on show', () => {
    expect(fittedAt({ number: 2 }, 2, recorded)).toBe('shown');
    expect(fittedAt({ number: 1 }, 1, recorded)).toBe('shown');
  });

  it('is the step of another evaluation, where that is still known', () => {
    expect(fittedAt({ number: 0 }, 2, recorded)).toBe(0);
    expect(fittedAt({ number: 1 }, 2, recorded)).toBe('unknown');
  });
});
