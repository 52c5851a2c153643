import { describe, expect, it } from 'vitest';
import { rasterize } from '../../dataset/drawing/rasterize.ts';
import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';
import { lineWidthOf } from './line-width.ts';

/** Lines from one corner to places all around a quarter of a circle. */
const ENDS = [
  { x: 23.3, y: 4.3 },
  { x: 22.3, y: 10.7 },
  { x: 20, y: 15.2 },
  { x: 17.8, y: 17.8 },
  { x: 12.1, y: 21.6 },
  { x: 4.3, y: 23.3 },
];

describe('lineWidthOf', () => {
  it('is the width of the pen that drew a line, to a tenth, whatever its slant', () => {
    for (const end of ENDS) {
      const points = [{ x: 4.3, y: 4.3 }, end];
      for (const radius of [0.9, 1.1, 1.5]) {
        const width = lineWidthOf(rasterize([{ points, brush: 1 }], { radius, edge: 1 }));
        expect(Math.abs(width / (2 * radius) - 1)).toBeLessThan(0.1);
      }
    }
  });

  it('does not take lines that lie side by side for one', () => {
    const stripes = new Uint8Array(PIXEL_COUNT).map((_, index) =>
      [4, 5, 7, 8].includes(Math.floor(index / IMAGE_SIDE)) ? 255 : 0,
    );
    // A little less than 2: at the corners the chords along the diagonals are cut.
    expect(lineWidthOf(stripes)).toBeCloseTo(2, 1);
  });
});
