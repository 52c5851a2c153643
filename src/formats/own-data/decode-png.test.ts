import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePng } from './decode-png.ts';

const WIDTH = 5;

const number = (value: number) =>
  [value >>> 24, value >>> 16, value >>> 8, value].map((b) => b & 255);
const chunk = (name: string, content: Iterable<number>) => {
  const bytes = [...content];
  // The checksum is not looked at.
  return [...number(bytes.length), ...Buffer.from(name), ...bytes, 0, 0, 0, 0];
};

interface Made {
  readonly type: number;
  readonly depth?: number;
  readonly interlaced?: number;
  /** Each with its filter first. */
  readonly rows: readonly (readonly number[])[];
  readonly extra?: readonly number[];
  readonly pieces?: number;
}

/** A PNG of five pixels a row, its content in so many pieces. */
function png({ type, depth = 8, interlaced = 0, rows, extra = [], pieces = 1 }: Made): Uint8Array {
  const packed = deflateSync(Buffer.from(rows.flat()));
  const step = Math.ceil(packed.length / pieces);
  const parts = Array.from({ length: pieces }, (_, i) => packed.subarray(i * step, (i + 1) * step));
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...number(WIDTH), ...number(rows.length), depth, type, 0, 0, interlaced]),
    ...extra,
    ...parts.flatMap((part) => chunk('IDAT', part)),
    ...chunk('IEND', []),
  ]);
}

const grey = (level: number) => [level, level, level, 255];
const pixelsOf = (made: Made) => {
  const { data = [] } = decodePng(png(made)) ?? {};
  return Array.from({ length: data.length / 4 }, (_, i) => [...data.slice(4 * i, 4 * i + 4)]);
};

describe('a small PNG', () => {
  it('is decoded in grey and in colour, with and without opacity', () => {
    expect(pixelsOf({ type: 0, rows: [[0, 0, 50, 100, 200, 255]] })).toEqual(
      [0, 50, 100, 200, 255].map(grey),
    );
    const five = [1, 2, 3, 4, 5];
    const of = (channels: number) =>
      five.flatMap((v) => [v, v + 10, v + 20, v + 30].slice(0, channels));
    expect(pixelsOf({ type: 2, rows: [[0, ...of(3)]] })).toEqual(
      five.map((v) => [v, v + 10, v + 20, 255]),
    );
    expect(pixelsOf({ type: 6, rows: [[0, ...of(4)]] })).toEqual(
      five.map((v) => [v, v + 10, v + 20, v + 30]),
    );
    expect(pixelsOf({ type: 4, rows: [[0, ...of(2)]] })).toEqual(
      five.map((v) => [v, v, v, v + 10]),
    );
  });

  it('is decoded from a palette, some of whose colours are clear', () => {
    const extra = [...chunk('PLTE', [1, 2, 3, 9, 8, 7, 4, 4, 4]), ...chunk('tRNS', [255, 30])];
    const [a, b, c] = [
      [1, 2, 3, 255],
      [9, 8, 7, 30],
      [4, 4, 4, 255],
    ];
    expect(pixelsOf({ type: 3, extra, rows: [[0, 0, 1, 2, 1, 0]] })).toEqual([a, b, c, b, a]);
    const packed = [[0, 0b00_01_10_01, 0b00_000000]];
    expect(pixelsOf({ type: 3, depth: 2, extra, rows: packed })).toEqual([a, b, c, b, a]);
  });

  it('is decoded from samples of one, two and four bits', () => {
    expect(pixelsOf({ type: 0, depth: 1, rows: [[0, 0b10110_000]] })).toEqual(
      [255, 0, 255, 255, 0].map(grey),
    );
    expect(pixelsOf({ type: 0, depth: 2, rows: [[0, 0b00_01_10_11, 0b01_000000]] })).toEqual(
      [0, 85, 170, 255, 85].map(grey),
    );
    expect(pixelsOf({ type: 0, depth: 4, rows: [[0, 0x0f, 0x1e, 0x20]] })).toEqual(
      [0, 255, 17, 238, 34].map(grey),
    );
  });

  it('has each filter of its rows undone', () => {
    // Worked out by hand: byte plus what is foretold from left (a), up (b) and left above (c).
    const rows = [
      [1, 10, 20, 30, 40, 200], // a: 10, 30, 60, 100, 300 − 256
      [2, 1, 1, 1, 1, 1], // b: 11, 31, 61, 101, 45
      [3, 5, 5, 5, 5, 5], // ⌊(a + b) / 2⌋: 10, 25, 48, 79, 67
      // Paeth: whichever of a, b and c is nearest to a + b − c. Here b, b, b, b and c.
      [4, 7, 7, 7, 7, 7], // 10 + 7, 25 + 7, 48 + 7, 79 + 7, 79 + 7
    ];
    expect(pixelsOf({ type: 0, rows })).toEqual(
      [10, 30, 60, 100, 44, 11, 31, 61, 101, 45, 10, 25, 48, 79, 67, 17, 32, 55, 86, 86].map(grey),
    );
  });

  it('has the left one foretold where it is as near as the one at the left above', () => {
    // a = 14, b = 8, c = 10: their estimate of 12 is 2 from a and c, 4 from b.
    const rows = [
      [0, 10, 8, 0, 0, 0],
      [4, 4, 1, 0, 0, 0],
    ];
    expect(pixelsOf({ type: 0, rows })[6]).toEqual(grey(15));
  });

  it('may have its content in several pieces', () => {
    const rows = [[0, 0, 50, 100, 200, 255]];
    expect(pixelsOf({ type: 0, rows, pieces: 4 })).toEqual(pixelsOf({ type: 0, rows }));
  });

  it.each([
    ['interlaced', { type: 0, interlaced: 1, rows: [[0, 1, 2, 3, 4, 5]] }],
    ['of 16 bits', { type: 0, depth: 16, rows: [[0, ...Array<number>(10).fill(1)]] }],
    ['of a clear colour', { type: 0, extra: chunk('tRNS', [0, 1]), rows: [[0, 1, 2, 3, 4, 5]] }],
    ['of a palette that is missing', { type: 3, rows: [[0, 1, 2, 3, 4, 5]] }],
    ['of a filter that is none', { type: 0, rows: [[5, 1, 2, 3, 4, 5]] }],
    ['with too few pixels', { type: 0, rows: [[0, 1, 2, 3, 4]] }],
    ['with too many pixels', { type: 0, rows: [[0, 1, 2, 3, 4, 5, 6]] }],
  ])('is left to the browser when it is %s', (_, made) => {
    expect(decodePng(png(made))).toBeNull();
  });

  it('is decoded or left to the browser, whichever bytes of it are others', () => {
    const whole = png({ type: 0, rows: [[0, 0, 50, 100, 200, 255]] });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.nat(whole.length), (changes, length) => {
        const broken = whole.slice(0, length);
        for (const [at, byte] of changes) if (at < length) broken[at] = byte;
        expect(() => decodePng(broken)).not.toThrow();
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });
});
