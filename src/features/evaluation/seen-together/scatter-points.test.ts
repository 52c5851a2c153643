import { describe, expect, it } from 'vitest';
import { cellAt, scatterPoints } from './scatter-points.ts';

const DIGITS = 10_000;
const answers = {
  indices: Uint16Array.from({ length: DIGITS }, (_, row) => row),
  labels: Uint8Array.from({ length: DIGITS }, (_, row) => row % 10),
  predictions: Uint8Array.from({ length: DIGITS }, (_, row) => (row * 7) % 10),
};
const points = scatterPoints(answers);

describe('a digit of the scatter', () => {
  it('lies within the cell of its true and its predicted class', () => {
    for (let row = 0; row < DIGITS; row++) {
      expect(cellAt(points[2 * row] ?? -1, points[2 * row + 1] ?? -1)).toEqual({
        label: answers.labels[row],
        prediction: answers.predictions[row],
      });
    }
  });

  it('lies at the same place in its cell whenever it is drawn, and whatever it is read as', () => {
    expect(scatterPoints(answers)).toEqual(points);
    const other = scatterPoints({
      indices: Uint16Array.of(123, 77),
      labels: Uint8Array.of(answers.labels[123] ?? 0, 7),
      predictions: Uint8Array.of(9, 9),
    });
    expect(other[0]).toBe(points[2 * 123]);
    const within = (share: number | undefined) => (10 * (share ?? 0)) % 1;
    expect(within(other[1])).toBeCloseTo(within(points[2 * 123 + 1]), 5);
  });

  it('lies anywhere in its cell', () => {
    // The shares of cell 0 in its four quarters across: 1,000 digits, a standard error of 14 each.
    const quarters = [0, 0, 0, 0];
    for (let row = 0; row < DIGITS; row += 10) {
      const quarter = Math.floor(4 * (((points[2 * row] ?? 0) * 10 - 0.07) / 0.86));
      quarters[quarter] = (quarters[quarter] ?? 0) + 1;
    }
    expect(quarters).toHaveLength(4);
    for (const count of quarters) expect(Math.abs(count - 250)).toBeLessThan(60);
  });
});

describe('a place of the plot', () => {
  it('is of a cell from the lower left', () => {
    expect(cellAt(0.05, 0.95)).toEqual({ label: 0, prediction: 9 });
    expect(cellAt(0.499, 0.5)).toEqual({ label: 4, prediction: 5 });
  });

  it('is of none beyond the edges', () => {
    for (const [across, upwards] of [
      [-0.01, 0.5],
      [1, 0.5],
      [0.5, 1],
      [0.5, -0.2],
      [Number.NaN, 0.5],
    ] as const) {
      expect(cellAt(across, upwards)).toBeNull();
    }
  });
});
