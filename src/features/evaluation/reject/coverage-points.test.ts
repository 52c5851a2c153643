import { describe, expect, it } from 'vitest';
import { coverageFloor, coveragePath, coveragePoints, heightOver } from './coverage-points.ts';

/** Every coverage of so many digits; all answers but the last are right. */
const curveOf = (digits: number) =>
  Array.from({ length: digits }, (_, place) => ({
    answered: place + 1,
    right: Math.min(place + 1, digits - 1),
  }));

describe('the drawn curve of coverage', () => {
  it('has few points, all of them of the whole curve', () => {
    const curve = curveOf(10_000);
    const points = coveragePoints(curve, 10_000);
    expect(points.length).toBeGreaterThan(190);
    expect(points.length).toBeLessThanOrEqual(200);
    const all = new Map(curve.map(({ answered, right }) => [answered, right]));
    for (const { coverage, accuracy } of points) {
      const answered = Math.round(10_000 * coverage);
      expect(accuracy).toBe((all.get(answered) ?? 0) / answered);
    }
  });

  it('begins at a hundredth of the digits and ends with all of them', () => {
    const points = coveragePoints(curveOf(10_000), 10_000);
    expect(points[0]?.coverage).toBe(0.01);
    expect(points.at(-1)).toEqual({ coverage: 1, accuracy: 0.9999 });
  });

  it('has all answers even where they are all that there is', () => {
    expect(coveragePoints([{ answered: 3, right: 1 }], 1_000)).toEqual([
      { coverage: 0.003, accuracy: 1 / 3 },
    ]);
    expect(coveragePoints([], 0)).toEqual([]);
  });
});

describe('the axis of accuracies', () => {
  it('begins below all of the curve', () => {
    const at = (accuracy: number) => coverageFloor([{ coverage: 1, accuracy }]);
    expect([1, 0.9899, 0.97, 0.5, 0.1].map(at)).toEqual([0.99, 0.98, 0.95, 0.5, 0]);
  });

  it('lifts accuracies in proportion, none below its foot', () => {
    expect(heightOver(0.9, 0.95)).toBeCloseTo(0.5, 12);
    expect(heightOver(0.9, 1)).toBe(1);
    expect(heightOver(0.9, 0.2)).toBe(0);
  });

  it('is drawn upwards', () => {
    const points = [
      { coverage: 0.5, accuracy: 1 },
      { coverage: 1, accuracy: 0.9 },
    ];
    expect(coveragePath(points, 0.9)).toBe('M50.0 0.0L100.0 100.0');
    expect(coveragePath([], 0.9)).toBe('');
  });
});
