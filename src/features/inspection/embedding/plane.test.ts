import { describe, expect, it } from 'vitest';
import { onPlot, pointAfter, pointAt } from './plane.ts';

describe('points on the plot', () => {
  it('lie around its middle, upwards upwards, the farthest at the edge', () => {
    const points = onPlot(Float32Array.of(2, 0, 0, 1, -1, -1, 0, 0));
    [0.97, 0.5, 0.5, 0.265, 0.265, 0.735, 0.5, 0.5].forEach((share, i) => {
      expect(points[i]).toBeCloseTo(share, 6);
    });
  });

  it('lie in the middle where they are all the same', () => {
    expect([...onPlot(new Float32Array(4))]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });
});

// A cross with a second point to the right, and one far off to the upper right.
const POINTS = Float32Array.of(
  0.5,
  0.5,
  0.6,
  0.5,
  0.8,
  0.52,
  0.5,
  0.3,
  0.2,
  0.5,
  0.5,
  0.9,
  0.7,
  0.1,
);

describe('the point at a place', () => {
  it('is the nearest within reach', () => {
    expect(pointAt(POINTS, { x: 0.58, y: 0.5 }, 0.05)).toBe(1);
    expect(pointAt(POINTS, { x: 0.53, y: 0.5 }, 0.05)).toBe(0);
    expect(pointAt(POINTS, { x: 0.35, y: 0.5 }, 0.05)).toBeNull();
    expect(pointAt(new Float32Array(), { x: 0.5, y: 0.5 }, 1)).toBeNull();
  });
});

describe('an arrow key', () => {
  it('leads to the nearest point that way', () => {
    expect(pointAfter('ArrowRight', 0, POINTS)).toBe(1);
    expect(pointAfter('ArrowRight', 1, POINTS)).toBe(2);
    expect(pointAfter('ArrowLeft', 2, POINTS)).toBe(1);
    expect(pointAfter('ArrowUp', 0, POINTS)).toBe(3);
    expect(pointAfter('ArrowUp', 2, POINTS)).toBe(6);
    expect(pointAfter('ArrowDown', 0, POINTS)).toBe(5);
    expect(pointAfter('ArrowLeft', 0, POINTS)).toBe(4);
  });

  it('leads nowhere at the edge, and other keys never do', () => {
    expect(pointAfter('ArrowLeft', 4, POINTS)).toBe(4);
    expect(pointAfter('a', 0, POINTS)).toBeNull();
    expect(pointAfter('ArrowLeft', 0, new Float32Array())).toBeNull();
  });

  it('leads to every one of many points in the end', () => {
    const points = Float32Array.from(
      { length: 200 },
      (_, i) => ((i * i * 37 + i * 11) % 101) / 101,
    );
    const seen = new Set([0]);
    for (const row of seen) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        seen.add(pointAfter(key, row, points) ?? 0);
      }
    }
    const places = new Set(
      Array.from({ length: 100 }, (_, row) => `${points[2 * row]} ${points[2 * row + 1]}`),
    );
    const reached = new Set([...seen].map((row) => `${points[2 * row]} ${points[2 * row + 1]}`));
    expect(reached.size).toBe(places.size);
  });

  it('or Home and End lead to the first and the last', () => {
    expect(pointAfter('Home', 3, POINTS)).toBe(0);
    expect(pointAfter('End', 3, POINTS)).toBe(6);
  });
});
