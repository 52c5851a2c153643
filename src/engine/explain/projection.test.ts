import { describe, expect, it } from 'vitest';
import { PURPOSE, RandomStream } from '../random.ts';
import { squaredDistance } from './ink.ts';
import { projected } from './projection.ts';

const draws = new RandomStream(23, PURPOSE.initialization, 0, 0);
const from = Float64Array.from({ length: 50 }, (_, i) =>
  i % 4 === 0 ? (i % 8) / 4 : draws.uniform(i),
);
const weights = Float64Array.from({ length: 50 }, (_, i) => 2 * draws.uniform(100 + i) - 1);

const gained = (to: Float64Array) =>
  to.reduce((sum, ink, i) => sum + (weights[i] ?? 0) * (ink - (from[i] ?? 0)), 0);

describe('the nearest ink with a gain', () => {
  it.each([0.01, 0.5, 3, 8])('gains %d and stays within paper and full ink', (gain) => {
    const to = projected(from, weights, gain);
    expect(gained(to)).toBeCloseTo(gain, 10);
    expect(to.every((ink) => ink >= 0 && ink <= 1)).toBe(true);
  });

  it('is nearer than any other of the same gain', () => {
    const to = projected(from, weights, 3);
    const distance = squaredDistance(to, from);
    for (let trial = 0; trial < 200; trial++) {
      // Any other within the bounds, moved along the plane's normal until it gains as much.
      const other = to.map((ink, i) => {
        const moved = ink + 0.2 * (draws.uniform(1_000 * (trial + 1) + i) - 0.5);
        return Math.min(1, Math.max(0, moved));
      });
      const enough = projected(other, weights, 3 - gained(other));
      expect(squaredDistance(enough, from)).toBeGreaterThanOrEqual(distance - 1e-12);
    }
  });

  it('is the ink itself where nothing is to be gained', () => {
    expect(projected(from, weights, 0)).toEqual(from);
    expect(projected(from, weights, -1)).toEqual(from);
    expect(projected(from, new Float64Array(50), 1)).toEqual(from);
  });

  it('is the farthest there is where not so much can be gained', () => {
    const corner = Float64Array.from(weights, (weight) => Number(weight > 0));
    expect(projected(from, weights, 1_000)).toEqual(corner);
  });
});
