import { describe, expect, it } from 'vitest';
import { bestTurn, turned } from './procrustes.ts';

const POINTS = Float32Array.of(3, 0, 1, 2, -2, 1, 0, -4, -2, 1);

/** By 3-4-5. */
const rotated = (points: Float32Array) => turned(points, { xx: 0.6, xy: -0.8, yx: 0.8, yy: 0.6 });
const mirrored = (points: Float32Array) => points.map((value, i) => (i % 2 === 0 ? -value : value));

function expectSame(points: Float32Array, others: Float32Array): void {
  // Rounded to single precision a few times.
  for (const [i, value] of points.entries()) expect(value).toBeCloseTo(others[i] ?? Number.NaN, 5);
}

const squares = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) * (value - (b[i] ?? 0)), 0);

describe('points that are brought nearest to others', () => {
  it.each<[string, (points: Float32Array) => Float32Array]>([
    ['stay where they were', (points) => points],
    ['are turned back', rotated],
    ['are turned back half a circle', (points) => points.map((value) => -value)],
    ['are mirrored back', mirrored],
    ['are mirrored and turned back', (points) => rotated(mirrored(points))],
    ['have their axes changed back', (points) => points.map((_, i) => points[i ^ 1] ?? 0)],
  ])('%s', (_, moved) => {
    const others = moved(POINTS);
    expectSame(turned(others, bestTurn(others, POINTS)), POINTS);
  });

  it('keep their size, whatever size the others are', () => {
    const larger = POINTS.map((value) => 7 * value);
    expectSame(turned(rotated(POINTS), bestTurn(rotated(POINTS), larger)), POINTS);
  });

  it('are nearer than after any other turn, mirrored or not, where they do not fit', () => {
    const others = Float32Array.of(1, 1, 0, 2, -3, 0, 1, -1, 4, 2);
    const least = squares(turned(POINTS, bestTurn(POINTS, others)), others);
    for (let i = 0; i < 360; i++) {
      const tangent = Math.tan((i * Math.PI) / 720);
      const xx = (1 - tangent * tangent) / (1 + tangent * tangent);
      const yx = (2 * tangent) / (1 + tangent * tangent);
      for (const sign of [1, -1]) {
        for (const hand of [1, -1]) {
          const turn = { xx: sign * xx, xy: -hand * yx, yx, yy: hand * sign * xx };
          expect(squares(turned(POINTS, turn), others)).toBeGreaterThan(least - 1e-4);
        }
      }
    }
  });

  it('stay where they are where there is nothing to turn by', () => {
    const nowhere = new Float32Array(POINTS.length);
    expect(turned(POINTS, bestTurn(POINTS, nowhere))).toEqual(POINTS);
    expect(turned(POINTS, bestTurn(new Float32Array(), new Float32Array()))).toEqual(POINTS);
  });
});
