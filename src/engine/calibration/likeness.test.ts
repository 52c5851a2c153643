import { describe, expect, it } from 'vitest';
import { isUnlike } from '../../spec/calibration.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { makeDigits } from '../../testing/made-digits.ts';
import { SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { UNHURRIED } from '../pass.ts';
import { LikenessFinder } from './likeness-finder.ts';
import { LikenessLimits } from './likeness-limits.ts';

/** 600 to compare with, 300 held out. */
const digits = makeDigits(900, 1);
const pixelsOf = (digit: number) =>
  digits.pixels.subarray(digit * PIXEL_COUNT, (digit + 1) * PIXEL_COUNT);
const finder = new LikenessFinder(digits, SMALL_SPEC);

/** Both measures by their definitions. */
function plainLikeness(digit: Uint8Array, from: number, to: number) {
  let distance = Number.POSITIVE_INFINITY;
  let cosine = 0;
  const norm = (a: Uint8Array) => Math.sqrt(a.reduce((sum, ink) => sum + ink * ink, 0));
  for (let other = from; other < to; other++) {
    const b = pixelsOf(other);
    let square = 0;
    let product = 0;
    for (let i = 0; i < PIXEL_COUNT; i++) {
      square += ((digit[i] ?? 0) - (b[i] ?? 0)) ** 2;
      product += (digit[i] ?? 0) * (b[i] ?? 0);
    }
    distance = Math.min(distance, Math.sqrt(square) / 255);
    cosine = Math.max(cosine, product / norm(digit) / norm(b));
  }
  return { distance, cosine };
}

describe('the likeness of a drawing', () => {
  it('is its distance to the nearest training digit and the smallest angle to one', () => {
    for (const digit of [600, 700, 899]) {
      const found = finder.of(pixelsOf(digit));
      const plain = plainLikeness(pixelsOf(digit), 0, 600);
      expect(found?.distance).toBeCloseTo(plain.distance, 10);
      expect(found?.cosine).toBeCloseTo(plain.cosine, 10);
    }
  });

  it('is perfect for a training digit, and leaves the held-out digits out', () => {
    expect(finder.of(pixelsOf(5))).toEqual({ distance: 0, cosine: 1 });
    expect(finder.of(pixelsOf(650))?.distance).toBeGreaterThan(1);
  });

  it('compares with digits of the classes of the experiment alone', () => {
    const others = digits.labels.indexOf(7);
    const pair = new LikenessFinder(digits, { ...SMALL_SPEC, classes: [0, 1] });
    expect(pair.of(pixelsOf(others))?.distance).toBeGreaterThan(1);
    expect(pair.of(pixelsOf(digits.labels.indexOf(1)))?.distance).toBe(0);
  });

  it('of empty paper is no cosine at all, and of full ink a long way', () => {
    const empty = finder.of(new Uint8Array(PIXEL_COUNT));
    expect(empty?.cosine).toBe(0);
    expect(finder.of(new Uint8Array(PIXEL_COUNT).fill(255))?.distance).toBeGreaterThan(20);
  });

  it('is not known before the digits have arrived, and then is', () => {
    const arriving = { ...digits, isReady: (_: number, to: number) => to <= arrived };
    let arrived = 599;
    const late = new LikenessFinder(arriving, SMALL_SPEC);
    expect(late.of(pixelsOf(5))).toBeNull();
    arrived = 600;
    expect(late.of(pixelsOf(5))).toEqual({ distance: 0, cosine: 1 });
  });
});

describe('the limits of likeness', () => {
  const limitsFor = (spec = SMALL_SPEC) => {
    const limits = new LikenessLimits(new LikenessFinder(digits, spec), digits, spec);
    expect(limits.advance(UNHURRIED, 0)).toBe(true);
    return limits.limits;
  };

  it('turn away at most one held-out digit of a hundred, but some', () => {
    const limits = limitsFor();
    const held = Array.from({ length: 300 }, (_, i) => finder.of(pixelsOf(600 + i)));
    const away = held.filter((likeness) => isUnlike(likeness, limits)).length;
    expect(away).toBeGreaterThan(0);
    expect(away).toBeLessThanOrEqual(3);
  });

  it('turn away a dot, whose ink is near to nothing, and a blot, whose ink is all there is', () => {
    const limits = limitsFor();
    const dot = new Uint8Array(PIXEL_COUNT);
    dot[400] = 255;
    const likenessOfDot = finder.of(dot);
    expect(likenessOfDot?.cosine ?? 1).toBeLessThan(limits?.cosine ?? 0);
    const blot = finder.of(new Uint8Array(PIXEL_COUNT).fill(255));
    expect(blot?.distance ?? 0).toBeGreaterThan(limits?.distance ?? 99);
  });

  it('are found in slices as at one go', () => {
    const sliced = new LikenessLimits(finder, digits, SMALL_SPEC);
    let slices = 1;
    while (!sliced.advance(() => 1, 0)) slices += 1;
    expect(slices).toBe(300);
    expect(sliced.limits).toEqual(limitsFor());
  });

  it('are none where no digits are held out', () => {
    expect(limitsFor({ ...SMALL_SPEC, validationSize: 0 })).toBeNull();
  });
});
