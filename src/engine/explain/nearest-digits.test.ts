import { describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { makeDigits } from '../../testing/made-digits.ts';
import { NearestSearch } from './nearest-digits.ts';

const digits = makeDigits(600, 4);
const digit = makeDigits(1, 8).pixels;
const ALL = Int32Array.from({ length: 600 }, (_, i) => i);

/** Every distance in full, sorted; the index decides between equals. */
function plainly(pixels: Uint8Array, candidates: Iterable<number>) {
  return Array.from(candidates, (index) => {
    const other = pixels.subarray(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);
    const squaredDistance = digit.reduce(
      (sum, level, i) => sum + (level - (other[i] ?? 0)) ** 2,
      0,
    );
    return { index, squaredDistance };
  }).sort((a, b) => a.squaredDistance - b.squaredDistance || a.index - b.index);
}

/** A clock that ticks at every look. */
function ticking() {
  let ticks = 0;
  return () => ticks++;
}

describe('the search for the nearest digits', () => {
  it('finds those that a plain comparison finds, nearest first', () => {
    const search = new NearestSearch(digits, ALL, digit, 6);
    expect(search.advance(ticking(), Number.POSITIVE_INFINITY)).toEqual(
      plainly(digits.pixels, ALL).slice(0, 6),
    );
  });

  it('finds the same in slices', () => {
    const search = new NearestSearch(digits, ALL, digit, 6);
    const clock = ticking();
    let slices = 1;
    let nearest = search.advance(clock, 0);
    for (; nearest === null; slices++) nearest = search.advance(clock, 0);
    expect(slices).toBeGreaterThan(2);
    expect(nearest).toEqual(plainly(digits.pixels, ALL).slice(0, 6));
  });

  it('takes the lower index of two that are as near', () => {
    const pixels = new Uint8Array(5 * PIXEL_COUNT);
    pixels[3 * PIXEL_COUNT] = 1;
    const alike = { pixels, labels: new Uint8Array(5), isReady: () => true };
    const nearest = (count: number) =>
      new NearestSearch(alike, ALL.subarray(0, 5), new Uint8Array(PIXEL_COUNT), count)
        .advance(ticking(), Number.POSITIVE_INFINITY)
        ?.map(({ index }) => index);
    expect(nearest(4)).toEqual([0, 1, 2, 4]);
    expect(nearest(2)).toEqual([0, 1]);
  });

  it('looks only at candidates, and only at those that have arrived', () => {
    const candidates = ALL.filter((index) => index % 2 === 1);
    const arriving = { ...digits, isReady: (_: number, to: number) => to <= 100 };
    const search = new NearestSearch(arriving, candidates, digit, 6);
    expect(search.advance(ticking(), Number.POSITIVE_INFINITY)).toEqual(
      plainly(
        digits.pixels,
        candidates.filter((index) => index < 100),
      ).slice(0, 6),
    );
  });

  it('finds fewer, or none, where there are fewer', () => {
    const few = new NearestSearch(digits, ALL.subarray(0, 2), digit, 6);
    expect(few.advance(ticking(), Number.POSITIVE_INFINITY)).toHaveLength(2);
    const none = new NearestSearch({ ...digits, isReady: () => false }, ALL, digit, 6);
    expect(none.advance(ticking(), Number.POSITIVE_INFINITY)).toEqual([]);
  });
});
