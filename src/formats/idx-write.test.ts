import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIdxImages, decodeIdxLabels } from '../dataset/idx.ts';
import { encodeIdxImages, encodeIdxLabels } from './idx-write.ts';

const parameters = { seed: 20_261_121 };

describe('an IDX file', () => {
  it('begins as those of MNIST do, big-endian', () => {
    const images = encodeIdxImages([new Uint8Array(784), new Uint8Array(784).fill(9)], 28, 28);
    expect([...images.subarray(0, 16)]).toEqual([0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 28, 0, 0, 0, 28]);
    expect([...encodeIdxLabels([5, 0, 4])]).toEqual([0, 0, 8, 1, 0, 0, 0, 3, 5, 0, 4]);
  });

  it('is read as it was written', () => {
    const image = fc.uint8Array({ minLength: 6, maxLength: 6 });
    const label = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(image), fc.array(label), (images, labels) => {
        const pixels = Uint8Array.from(images.flatMap((one) => [...one]));
        const value = { count: images.length, rows: 2, columns: 3, pixels };
        expect(decodeIdxImages(encodeIdxImages(images, 2, 3))).toEqual({ ok: true, value });
        const read = decodeIdxLabels(encodeIdxLabels(labels));
        expect(read.ok && [...read.value]).toEqual(labels);
      }),
      parameters,
    );
  });
});
