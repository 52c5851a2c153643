import { centerOfMass } from '../../dataset/drawing/center.ts';
import { IMAGE_SIDE } from '../../spec/mnist.ts';
import { lineWidthOf } from './line-width.ts';

/** What can be measured of a digit: 784 grey levels, some above 0. */
export interface InkMeasure {
  readonly name: string;
  readonly of: (pixels: Uint8Array) => number;
}

/** The statistics of MNIST that the pad's pen and placement are to have too. */
export const INK_MEASURES: readonly InkMeasure[] = [
  { name: 'ink, full pixels', of: inkOf },
  { name: 'grey among inked pixels, %', of: (pixels) => 100 * greyShareOf(pixels) },
  { name: 'width of the lines, pixels', of: lineWidthOf },
  { name: 'centre of mass across, pixels', of: (pixels) => centerOfMass(pixels)?.x ?? Number.NaN },
  { name: 'centre of mass down, pixels', of: (pixels) => centerOfMass(pixels)?.y ?? Number.NaN },
  { name: 'longer side, any ink, pixels', of: (pixels) => longerSideOf(pixels, 1) },
  { name: 'longer side, half ink, pixels', of: (pixels) => longerSideOf(pixels, 128) },
];

/** All ink, in pixels that are full of it. */
export function inkOf(pixels: Uint8Array): number {
  return pixels.reduce((sum, level) => sum + level, 0) / 255;
}

/** MNIST's full ink is rarely 255: of its inked pixels 39 % lie from here on, spread over six levels. */
const FULL = 250;

/** Of the pixels with any ink, the share that is not full. */
export function greyShareOf(pixels: Uint8Array): number {
  const inked = pixels.filter((level) => level > 0);
  return inked.filter((level) => level < FULL).length / inked.length;
}

/** Of the smallest box around the pixels of at least this level; 0 without any. Whole pixels. */
export function longerSideOf(pixels: Uint8Array, level: number): number {
  const inked = [...pixels.keys()].filter((index) => (pixels[index] ?? 0) >= level);
  const rows = inked.map((index) => Math.floor(index / IMAGE_SIDE));
  const columns = inked.map((index) => index % IMAGE_SIDE);
  return Math.max(spanOf(rows), spanOf(columns));
}

function spanOf(places: readonly number[]): number {
  return places.length === 0 ? 0 : Math.max(...places) - Math.min(...places) + 1;
}
