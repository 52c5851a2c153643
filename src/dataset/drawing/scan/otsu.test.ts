import { describe, expect, it } from 'vitest';
import { drawn } from '../../../testing/drawing-fixture.ts';
import { otsu } from './otsu.ts';

const split = (...values: number[]) => otsu(Int16Array.from(values));

describe("Otsu's threshold", () => {
  it('lies half way between two clusters and says what they are', () => {
    const found = split(-10, -12, -8, 40, 42, 38, 40, 40);
    expect(found?.threshold).toBe(14);
    expect(found).toMatchObject({ lowerShare: 3 / 8, lowerMean: -10, upperMean: 40 });
    expect(found?.lowerDeviation).toBeCloseTo(Math.sqrt(8 / 3), 12);
    expect(found?.separability).toBeGreaterThan(0.99);
  });

  it('separates two values perfectly, however few there are of one', () => {
    expect(split(...Array<number>(99).fill(0), 255)).toMatchObject({
      separability: expect.closeTo(1, 12),
      threshold: 127,
      upperMean: 255,
    });
    expect(split(-255, 255)).toMatchObject({ threshold: -1, lowerShare: 0.5 });
  });

  it('halves even grey, which it separates by three quarters', () => {
    const even = otsu(
      Int16Array.from({ length: 100_000 }, (_, i) => Math.floor(256 * drawn(1, i))),
    );
    expect(even?.threshold).toBeCloseTo(127, -1);
    expect(even?.separability).toBeCloseTo(0.75, 2);
  });

  it('is none where all is the same', () => {
    expect(split(7, 7, 7)).toBeNull();
    expect(split()).toBeNull();
  });
});
