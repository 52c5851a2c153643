import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeLevel, fitImage, type Levels } from './fit-image.ts';

const SIDE = 28;

/** Any levels, the same every time. */
function image(width: number, height: number): Levels {
  const levels = Uint8Array.from({ length: width * height }, (_, i) => (i * 97 + (i >> 3)) % 256);
  return { width, height, levels };
}

const flat = (width: number, height: number, level: number): Levels => ({
  width,
  height,
  levels: new Uint8Array(width * height).fill(level),
});

const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((a, b) => a + b) / values.length;

/** The mean of what a pixel covers, by cutting each pixel of a square image in `parts` a side. */
function byParts({ width, levels }: Levels, column: number, row: number): number {
  const parts = SIDE;
  let sum = 0;
  // A pixel of the square covers width / 28 of the image: so many parts of a side.
  for (let y = row * width; y < (row + 1) * width; y++) {
    for (let x = column * width; x < (column + 1) * width; x++) {
      sum += levels[Math.floor(y / parts) * width + Math.floor(x / parts)] ?? 0;
    }
  }
  return sum / (width * width);
}

describe('an image brought to 28 × 28', () => {
  it('stays as it is when it has that size', () => {
    expect([...fitImage(image(SIDE, SIDE))]).toEqual([...(image(SIDE, SIDE).levels as Uint8Array)]);
  });

  it.each([8, 16, 27, 29, 32, 45, 56])(
    'has the mean of the area each pixel covers, from %i a side',
    (side) => {
      const source = image(side, side);
      const fitted = fitImage(source);
      for (const [column, row] of [
        [0, 0],
        [13, 5],
        [27, 27],
        [3, 20],
      ] as const) {
        // Sums of at most 10^4 numbers below 256 in float64: far below 1e-6.
        expect(fitted[row * SIDE + column]).toBeCloseTo(byParts(source, column, row), 6);
      }
      expect(mean(fitted)).toBeCloseTo(mean(source.levels), 6);
    },
  );

  it('keeps its proportions and lies in the middle, on the level of its edges', () => {
    const fitted = fitImage({ width: 2, height: 1, levels: [40, 80] });
    const rows = Array.from({ length: SIDE }, (_, row) =>
      fitted.slice(row * SIDE, (row + 1) * SIDE),
    );
    expect(rows.map((row) => mean(row))).toEqual(Array(SIDE).fill(60));
    expect(rows[6]?.[0]).toBe(60);
    expect(rows[7]?.[0]).toBe(40);
    expect(rows[20]?.[27]).toBe(80);
    expect(rows[21]?.[27]).toBe(60);
  });

  it('stays flat where it was, whatever its proportions', () => {
    const side = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(side, side, fc.nat(255), (width, height, level) => {
        const fitted = fitImage(flat(width, height, level));
        expect(Math.max(...fitted.map((value) => Math.abs(value - level)))).toBeLessThan(1e-9);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('the level of the edges', () => {
  it('counts each outer pixel once', () => {
    const levels = [1, 2, 3, 4, 100, 5, 6, 7, 8];
    expect(edgeLevel({ width: 3, height: 3, levels })).toBe(36 / 8);
    expect(edgeLevel({ width: 1, height: 3, levels })).toBe(2);
    expect(edgeLevel({ width: 3, height: 1, levels })).toBe(2);
  });
});
