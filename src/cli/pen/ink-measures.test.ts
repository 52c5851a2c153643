import { describe, expect, it } from 'vitest';
import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';
import { greyShareOf, inkOf, longerSideOf } from './ink-measures.ts';

/** A rectangle of one level. */
function rectangle(width: number, height: number, level = 255): Uint8Array {
  return new Uint8Array(PIXEL_COUNT).map((_, index) => {
    const [row, column] = [Math.floor(index / IMAGE_SIDE), index % IMAGE_SIDE];
    return row >= 5 && row < 5 + height && column >= 3 && column < 3 + width ? level : 0;
  });
}

describe('inkOf', () => {
  it('counts full pixels', () => {
    expect(inkOf(rectangle(4, 3))).toBe(12);
    expect(inkOf(rectangle(4, 3, 51))).toBeCloseTo(2.4, 12);
  });
});

describe('greyShareOf', () => {
  it('takes the levels that MNIST uses for full ink as full', () => {
    const pixels = new Uint8Array(PIXEL_COUNT);
    pixels.set([1, 249, 250, 255, 0]);
    expect(greyShareOf(pixels)).toBe(0.5);
  });
});

describe('longerSideOf', () => {
  it('is the longer side of the box around the ink that is dark enough', () => {
    expect(longerSideOf(rectangle(4, 9), 1)).toBe(9);
    expect(longerSideOf(rectangle(11, 9), 1)).toBe(11);
    expect(longerSideOf(rectangle(11, 9, 127), 128)).toBe(0);
  });
});
