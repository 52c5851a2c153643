import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIdxImages, decodeIdxLabels } from './idx.ts';

/** Two images of 2 × 3 pixels, in the bytes of the format's own description. */
const IMAGES = Uint8Array.from(
  [
    [0, 0, 8, 3],
    [0, 0, 0, 2],
    [0, 0, 0, 2],
    [0, 0, 0, 3],
    [1, 2, 3, 4, 5, 6],
    [7, 8, 9, 10, 11, 255],
  ].flat(),
);
const LABELS = Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 3, 7, 0, 9);

describe('decodeIdxImages', () => {
  it('reads the sizes and the pixels', () => {
    expect(decodeIdxImages(IMAGES)).toEqual({
      ok: true,
      value: { count: 2, rows: 2, columns: 3, pixels: IMAGES.subarray(16) },
    });
  });

  it('reads bytes that begin in the middle of a buffer', () => {
    const within = new Uint8Array([9, 9, 9, ...IMAGES, 9]).subarray(3, 3 + IMAGES.length);
    expect(decodeIdxImages(within)).toEqual(decodeIdxImages(IMAGES));
  });

  it('refuses labels', () => {
    const problem = { code: 'wrongMagic', given: 0x801, expected: 0x803 };
    expect(decodeIdxImages(new Uint8Array([...LABELS, 0, 0, 0, 0, 0]))).toEqual({
      ok: false,
      problem,
    });
  });

  it('refuses sizes that do not match the length, however large', () => {
    const huge = IMAGES.slice().fill(255, 4, 16);
    expect(decodeIdxImages(huge)).toMatchObject({ ok: false, problem: { code: 'wrongLength' } });
  });
});

describe('decodeIdxLabels', () => {
  it('reads the labels', () => {
    expect(decodeIdxLabels(LABELS)).toEqual({ ok: true, value: Uint8Array.of(7, 0, 9) });
  });

  it.each([1, 2, 3])('refuses a file %i bytes short of, or over, its length', (difference) => {
    const short = LABELS.subarray(0, LABELS.length - difference);
    const long = new Uint8Array([...LABELS, ...new Uint8Array(difference)]);
    for (const bytes of [short, long]) {
      const problem = { code: 'wrongLength', given: bytes.length, expected: LABELS.length };
      expect(decodeIdxLabels(bytes)).toEqual({ ok: false, problem });
    }
  });

  it('refuses any file shorter than a header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 7 }), (bytes) => {
        const problem = { code: 'tooShort', given: bytes.length, expected: 8 };
        expect(decodeIdxLabels(bytes)).toEqual({ ok: false, problem });
      }),
      { seed: 1 },
    );
  });
});
