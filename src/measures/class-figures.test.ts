import { describe, expect, it } from 'vitest';
import type { ClassStatistics } from '../spec/class-statistics.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { allFigures, classFigures } from './class-figures.ts';

/** Two 3s, one black and one blank, and a 5 with a single pixel of level 51: 0.2 of full ink. */
function made(): ClassStatistics {
  const statistics = {
    split: 'test',
    size: 4,
    counts: new Uint32Array(10),
    levelSums: new Uint32Array(10 * PIXEL_COUNT),
    squareSums: new Float64Array(10),
    inkedPixels: new Uint32Array(10),
  } as const;
  statistics.counts.set([2, 0, 1], 3);
  statistics.levelSums.fill(255, 3 * PIXEL_COUNT, 4 * PIXEL_COUNT);
  statistics.levelSums[5 * PIXEL_COUNT + 100] = 51;
  statistics.squareSums.set([PIXEL_COUNT * 255 ** 2, 0, 51 ** 2], 3);
  statistics.inkedPixels.set([PIXEL_COUNT, 0, 1], 3);
  return statistics;
}

describe('the figures of the classes', () => {
  it('are there for the classes that occur, in their order', () => {
    expect(classFigures(made()).map(({ label, count }) => [label, count])).toEqual([
      [3, 2],
      [5, 1],
    ]);
  });

  it('of half black and half paper are a half each', () => {
    const [three] = classFigures(made());
    expect(three).toMatchObject({ meanInk: 392, inkShare: 0.5, mean: 0.5, deviation: 0.5 });
    expect(three?.meanImage).toEqual(new Uint8Array(PIXEL_COUNT).fill(128));
  });

  it('of one pixel are its share of all', () => {
    const five = classFigures(made())[1];
    // n pixels, one of them a: mean a/n, deviation a·√(n − 1)/n.
    expect(five?.meanInk).toBeCloseTo(0.2, 12);
    expect(five?.inkShare).toBeCloseTo(1 / 784, 12);
    expect(five?.mean).toBeCloseTo(0.2 / 784, 12);
    expect(five?.deviation).toBeCloseTo((0.2 * Math.sqrt(783)) / 784, 9);
    expect(five?.meanImage[100]).toBe(51);
    expect(five?.meanImage[101]).toBe(0);
  });

  it('of all digits weigh every digit alike, whatever its class', () => {
    const all = allFigures(made());
    expect(all?.count).toBe(3);
    expect(all?.meanInk).toBeCloseTo((784 + 0.2) / 3, 9);
    expect(all?.inkShare).toBeCloseTo(785 / (3 * 784), 12);
    expect(all?.meanImage[100]).toBe(102);
    expect(all?.meanImage[101]).toBe(85);
  });

  it('are none while no digit has arrived', () => {
    const none = { ...made(), counts: new Uint32Array(10) };
    expect(classFigures(none)).toEqual([]);
    expect(allFigures(none)).toBeNull();
  });
});
