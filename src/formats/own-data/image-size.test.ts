import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageSize } from './image-size.ts';

const ascii = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: readonly (number | readonly number[])[]) => new Uint8Array(parts.flat());

const PNG = [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a];
const png = bytes(PNG, [0, 0, 0, 13], ascii('IHDR'), [0, 0, 1, 2], [0, 0, 0, 3], [8, 0, 0, 0, 0]);
const gif = bytes(ascii('GIF89a'), [2, 1], [3, 0], [0, 0, 0]);
const riff = (kind: string) => [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(kind)];
const size = [0, 0, 0, 0];

/** A comment of ten bytes stands before the frame, and a table that has a frame's number. */
const jpeg = bytes(
  [0xff, 0xd8],
  [0xff, 0xfe, 0, 12, ...Array<number>(10).fill(7)],
  [0xff, 0xc4, 0, 4, 9, 9],
  [0xff, 0xff],
  [0xc2, 0, 11, 8, 0, 3, 1, 2, 1, 0, 0],
);

describe('the size of an image', () => {
  it.each([
    ['PNG', png],
    ['GIF', gif],
    ['JPEG past its other segments', jpeg],
    ['lossy WebP', bytes(riff('VP8 '), size, [0, 0, 0, 0x9d, 1, 0x2a], [2, 1 + 0x40], [3, 0])],
    ['lossless WebP', bytes(riff('VP8L'), size, [0x2f, 1, 0x81, 0, 0], [0, 0, 0, 0, 0])],
    ['extended WebP', bytes(riff('VP8X'), size, [0, 0, 0, 0], [1, 1, 0], [2, 0, 0])],
  ])('is read from the header of %s', (_, file) => {
    expect(imageSize(file)).toEqual({ width: 258, height: 3 });
  });

  it('is none of an image without pixels, and of a header that is cut', () => {
    expect(imageSize(png.with(18, 0).with(19, 0))).toBeNull();
    for (const file of [png, gif, jpeg]) expect(imageSize(file.subarray(0, 8))).toBeNull();
  });

  it('is none of random bytes, whatever signature they begin with', () => {
    const signature = fc.constantFrom<number[]>([], PNG, [0xff, 0xd8], riff('VP8X'), ascii('GIF8'));
    fc.assert(
      fc.property(signature, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const found = imageSize(bytes(start, [...rest]));
        expect(found === null || (found.width > 0 && found.height > 0)).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
