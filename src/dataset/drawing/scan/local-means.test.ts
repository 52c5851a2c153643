import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localMeans } from './local-means.ts';

/** The mean around one pixel, added up pixel by pixel. */
function meanAround(
  levels: Uint8Array,
  counted: Uint8Array,
  width: number,
  at: number,
  radius: number,
) {
  const [row, column] = [Math.floor(at / width), at % width];
  const near = [...levels.keys()].filter(
    (i) =>
      counted[i] === 1 &&
      Math.abs(Math.floor(i / width) - row) <= radius &&
      Math.abs((i % width) - column) <= radius,
  );
  return near.reduce((sum, i) => sum + (levels[i] ?? 0), 0) / near.length;
}

describe('local means', () => {
  it('are those of the counted pixels in the square around, whatever the sizes', () => {
    const side = fc.integer({ min: 1, max: 9 });
    const radius = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        side,
        side,
        radius,
        fc.infiniteStream(fc.nat(255)),
        (width, height, reach, stream) => {
          const levels = Uint8Array.from(
            { length: width * height },
            () => stream.next().value ?? 0,
          );
          const counted = levels.map((level) => (level % 3 === 0 ? 0 : 1));
          localMeans({ width, height, levels }, counted, reach).forEach((mean, i) => {
            const expected = meanAround(levels, counted, width, i, reach);
            // Float32 keeps seven digits.
            if (!Number.isNaN(expected)) expect(mean).toBeCloseTo(expected, 3);
          });
        },
      ),
      { seed: 1 },
    );
  });

  it('are the mean of all where nothing around counts, and NaN where nothing does', () => {
    const image = { width: 4, height: 1, levels: Uint8Array.of(9, 9, 9, 50) };
    expect([...localMeans(image, Uint8Array.of(0, 0, 0, 1), 1)]).toEqual([50, 50, 50, 50]);
    expect(localMeans(image, new Uint8Array(4), 1)).toEqual(new Float32Array(4).fill(Number.NaN));
  });
});
