import { describe, expect, it } from 'vitest';
import { ErrorWatch } from './error-watch.ts';

const PLAIN = { minimumChange: 0, errorSmoothing: 0 };

/** Epochs without gain after each of the errors. */
function follow(errors: readonly number[], change: Partial<typeof PLAIN> = {}): number[] {
  const watch = new ErrorWatch();
  return errors.map((error) => {
    watch.add(error, { ...PLAIN, ...change });
    return watch.epochsWithoutGain;
  });
}

describe('the epochs without gain', () => {
  it('are counted from the lowest error, which only a lower one replaces', () => {
    expect(follow([0.5, 0.4, 0.4, 0.45, 0.39, 0.6])).toEqual([0, 0, 1, 2, 0, 1]);
  });

  it('go on when the error falls by the minimum change or less', () => {
    // Eighths, which float64 subtracts without rounding.
    const minimumChange = 0.125;
    expect(follow([0.5, 0.375, 0.25, 0.125], { minimumChange })).toEqual([0, 1, 0, 1]);
  });

  it('end when small gains add up to the minimum change', () => {
    expect(follow([0.5, 0.45, 0.4, 0.35], { minimumChange: 0.12 })).toEqual([0, 1, 2, 0]);
  });

  it('follow the moving average, which starts at the first error', () => {
    // Averages: 0.5, 0.5, 0.45, 0.475, 0.4375.
    const errors = [0.5, 0.5, 0.4, 0.5, 0.4];
    expect(follow(errors, { errorSmoothing: 0.5 })).toEqual([0, 1, 0, 1, 0]);
  });

  it('weigh a new error by what smoothing leaves: 0.9 makes a single lucky epoch small', () => {
    const smoothed = { errorSmoothing: 0.9, minimumChange: 0.04 };
    // The averages fall by a tenth of what is left: 0.5, 0.46, 0.424, 0.3916.
    expect(follow([0.5, 0.1, 0.1, 0.1], smoothed)).toEqual([0, 1, 0, 1]);
  });

  it('begin anew when they are forgiven, while the lowest error stays', () => {
    const watch = new ErrorWatch();
    for (const error of [0.3, 0.4, 0.4]) watch.add(error, PLAIN);
    watch.forgive();
    expect(watch.epochsWithoutGain).toBe(0);
    watch.add(0.35, PLAIN);
    expect(watch.epochsWithoutGain).toBe(1);
  });
});
