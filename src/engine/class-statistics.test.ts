import { describe, expect, it } from 'vitest';
import type { ClassStatistics } from '../spec/class-statistics.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../spec/mnist.ts';
import { splitRange } from '../spec/split-range.ts';
import { type MadeDigits, makeDigits } from '../testing/made-digits.ts';
import { ClassStatisticsCount } from './class-statistics.ts';

const DIGITS = makeDigits(300, 5);
const VALIDATION = splitRange('validation', 300, 130);

/** @param deadline 0 leaves it after every look at the clock. */
function count(digits = DIGITS, range = VALIDATION, deadline = Number.POSITIVE_INFINITY) {
  const counting = new ClassStatisticsCount(digits, 'validation', range);
  for (let slices = 1; ; slices++) {
    const statistics = counting.advance(() => 1, deadline);
    if (statistics !== null) return { statistics, slices };
  }
}

/** The same, from the definitions, one class and one pixel after the other. */
function byBruteForce({ pixels, labels }: MadeDigits, from: number, to: number): ClassStatistics {
  const classes = Array.from({ length: CLASS_COUNT }, (_, label) =>
    [...labels.keys()]
      .slice(from, to)
      .filter((digit) => labels[digit] === label)
      .map((digit) => [...pixels.slice(digit * PIXEL_COUNT, (digit + 1) * PIXEL_COUNT)]),
  );
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  return {
    split: 'validation',
    size: to - from,
    counts: Uint32Array.from(classes, (digits) => digits.length),
    levelSums: Uint32Array.from(
      classes.flatMap((digits) =>
        Array.from({ length: PIXEL_COUNT }, (_, i) => sum(digits.map((digit) => digit[i] ?? 0))),
      ),
    ),
    squareSums: Float64Array.from(classes, (digits) =>
      sum(digits.flat().map((level) => level * level)),
    ),
    inkedPixels: Uint32Array.from(
      classes,
      (digits) => digits.flat().filter((level) => level > 0).length,
    ),
  };
}

describe('the statistics of the classes', () => {
  it('are those of brute force, exactly', () => {
    expect(count().statistics).toEqual(byBruteForce(DIGITS, 170, 300));
  });

  it('are the same when they are counted in slices', () => {
    const { statistics, slices } = count(DIGITS, VALIDATION, 0);
    expect(slices).toBeGreaterThan(2);
    expect(statistics).toEqual(count().statistics);
  });

  it('leave out digits that have not arrived, and say how many there are in all', () => {
    const digits = makeDigits(300, 5);
    digits.readyTo = 200;
    digits.isReady = (_, to) => to <= digits.readyTo;
    const { statistics } = count(digits);
    expect(statistics).toEqual({ ...byBruteForce(DIGITS, 170, 200), size: 130 });
  });

  it('of a split without digits are zeros', () => {
    const { statistics } = count(DIGITS, splitRange('validation', 300, 0));
    expect(statistics.counts).toEqual(new Uint32Array(CLASS_COUNT));
    expect(statistics.size).toBe(0);
  });
});
