import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shrunk } from './shrink.ts';

const imageOf = (width: number, ...levels: number[]) => ({
  width,
  height: levels.length / width,
  levels: Uint8Array.from(levels),
});

describe('shrinking', () => {
  it('leaves an image alone that is small enough', () => {
    const image = imageOf(3, 1, 2, 3);
    expect(shrunk(image, 3)).toBe(image);
  });

  it('takes the mean of whole pixels', () => {
    const image = imageOf(4, 10, 20, 0, 0, 30, 40, 0, 200);
    expect(shrunk(image, 2)).toEqual(imageOf(2, 25, 50));
  });

  it('shares the pixels in between out by area', () => {
    // Three pixels to two: each takes one and a half.
    expect(shrunk(imageOf(3, 0, 90, 240), 2).levels).toEqual(Uint8Array.of(30, 190));
    const column = { width: 1, height: 3, levels: Uint8Array.of(0, 90, 240) };
    expect(shrunk(column, 2).levels).toEqual(Uint8Array.of(30, 190));
  });

  it('keeps the aspect, at least a pixel, and an even grey, whatever the size', () => {
    const size = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(size, size, size, (width, height, longest) => {
        const small = shrunk(
          { width, height, levels: new Uint8Array(width * height).fill(77) },
          longest,
        );
        expect(Math.max(small.width, small.height)).toBe(
          Math.min(longest, Math.max(width, height)),
        );
        expect(Math.min(small.width, small.height)).toBeGreaterThan(0);
        expect(small.levels).toEqual(new Uint8Array(small.width * small.height).fill(77));
      }),
      { seed: 1 },
    );
  });
});
