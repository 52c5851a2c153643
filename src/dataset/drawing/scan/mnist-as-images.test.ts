import { beforeAll, describe, expect, it } from 'vitest';
import { mnistFolder, readMnist } from '../../../cli/mnist-package.ts';
import { IMAGE_SIDE, PIXEL_COUNT } from '../../../spec/mnist.ts';
import { correlation } from '../../../testing/picture-closeness.ts';
import { centerOfMass } from '../center.ts';
import { drawingToDigit } from '../drawing-to-digit.ts';
import type { GreyImage } from './grey-image.ts';
import { inkOf } from './ink-of.ts';

const DIGITS = 200;
const ENLARGED = 10;

interface Comparison {
  readonly correlation: number;
  /** Between the centres of mass, across or down, the larger. */
  readonly apart: number;
}

/** Black on white, every pixel as a block. */
function enlarged(pixels: Uint8Array): GreyImage {
  const side = IMAGE_SIDE * ENLARGED;
  const levels = new Uint8Array(side * side);
  for (let i = 0; i < levels.length; i++) {
    const row = Math.floor(i / side / ENLARGED);
    const column = Math.floor((i % side) / ENLARGED);
    levels[i] = 255 - (pixels[row * IMAGE_SIDE + column] ?? 0);
  }
  return { width: side, height: side, levels };
}

function compare(pixels: Uint8Array): Comparison {
  const picture = inkOf(enlarged(pixels));
  const digit = drawingToDigit({ strokes: [], picture })?.pixels ?? new Uint8Array(PIXEL_COUNT);
  const [a, b] = [centerOfMass(digit), centerOfMass(pixels)];
  const apart = a && b ? Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) : Number.NaN;
  return { correlation: correlation(digit, pixels), apart };
}

describe('a digit of MNIST, printed large and scanned', () => {
  let comparisons: Comparison[] = [];

  beforeAll(() => {
    const { pixels } = readMnist(mnistFolder()).test;
    comparisons = Array.from({ length: DIGITS }, (_, i) =>
      compare(pixels.subarray(i * PIXEL_COUNT, (i + 1) * PIXEL_COUNT)),
    );
  }, 300_000);

  it('comes back much the same, with a pen of the usual width', () => {
    const sorted = comparisons.map((one) => one.correlation).sort((a, b) => a - b);
    const mean = sorted.reduce((sum, one) => sum + one, 0) / DIGITS;
    expect(mean).toBeGreaterThan(0.9);
    // The broadest pens of MNIST, drawn thinner, differ most.
    expect(sorted[0]).toBeGreaterThan(0.6);
  });

  it('comes back to its place', () => {
    const sorted = comparisons.map(({ apart }) => apart).sort((a, b) => a - b);
    // MNIST's digits were moved by whole pixels, so they lie up to half a pixel from the centre.
    expect(sorted[Math.floor(0.99 * DIGITS)]).toBeLessThan(0.7);
    expect(sorted.at(-1)).toBeLessThan(0.85);
  });
});
