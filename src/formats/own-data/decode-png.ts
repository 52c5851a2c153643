import { inflateExactly } from './inflate-within.ts';
import { type PngParts, pngParts } from './png-header.ts';
import { unfilter } from './png-rows.ts';

/** An image as a canvas has it. */
export interface PngImage {
  readonly width: number;
  readonly height: number;
  /** [height, width, 4] red, green, blue, opacity; 0 to 255. */
  readonly data: Uint8ClampedArray;
}

/** Larger ones are left to the browser, which decodes on another thread. */
const MOST_PIXELS = 65_536;
const ZLIB_HEADER = 2;
const ZLIB_CHECKSUM = 4;

/**
 * Decodes a small PNG. A browser takes over a millisecond to hand one out, however small, which is
 * minutes for the sixty thousand of a data set.
 *
 * @returns null for what is left to the browser: larger, rarer and broken ones.
 */
export function decodePng(bytes: Uint8Array): PngImage | null {
  const parts = pngParts(bytes);
  if (parts === null || parts.width * parts.height > MOST_PIXELS) return null;
  const { width, height, depth, channels, packed } = parts;
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  const deflated = packed.subarray(ZLIB_HEADER, packed.length - ZLIB_CHECKSUM);
  const inflated = inflateExactly(deflated, height * (1 + rowBytes));
  if (!inflated.ok) return null;
  const pixelBytes = Math.max(1, (channels * depth) / 8);
  const rows = unfilter(inflated.value, rowBytes, pixelBytes);
  return rows && { width, height, data: coloursOf(rows, rowBytes, parts) };
}

function coloursOf(rows: Uint8Array, rowBytes: number, parts: PngParts): Uint8ClampedArray {
  const { width, height, depth, channels, palette, opacities } = parts;
  const data = new Uint8ClampedArray(width * height * 4);
  const white = 2 ** depth - 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = y * rowBytes + x * channels;
      const to = 4 * (y * width + x);
      const sample = depth === 8 ? (rows[from] ?? 0) : bitsAt(rows, y * rowBytes, x, depth);
      for (let c = 0; c < 3; c++) {
        const level = channels > 2 ? (rows[from + c] ?? 0) : (sample * 255) / white;
        data[to + c] = palette === null ? level : (palette[3 * sample + c] ?? 0);
      }
      const opacity = channels % 2 === 0 ? rows[from + channels - 1] : opacities[sample];
      data[to + 3] = opacity ?? 255;
    }
  }
  return data;
}

/** Sample `x` of a row of samples of fewer than 8 bits, the first in the highest bits. */
function bitsAt(rows: Uint8Array, row: number, x: number, depth: number): number {
  const bit = x * depth;
  const byte = rows[row + (bit >> 3)] ?? 0;
  return (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
