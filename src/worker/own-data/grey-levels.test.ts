import { describe, expect, it } from 'vitest';
import { greyLevels } from './grey-levels.ts';

const levelsOf = (...pixels: readonly (readonly number[])[]) => {
  const data = new Uint8ClampedArray(pixels.flat());
  return [...greyLevels({ width: pixels.length, height: 1, data }).levels];
};

describe('an image without its colours', () => {
  it('has the luma of each pixel', () => {
    const pixels = [
      [255, 0, 0, 255],
      [0, 255, 0, 255],
      [0, 0, 255, 255],
      [9, 9, 9, 255],
    ];
    expect(levelsOf(...pixels)).toEqual([76, 150, 29, 9]);
  });

  it('lies on white where it is clear, or on black where white would hide it', () => {
    const [clear, black, white] = [
      [0, 0, 0, 0],
      [0, 0, 0, 255],
      [255, 255, 255, 255],
    ];
    expect(levelsOf(clear, black, [0, 0, 0, 51])).toEqual([255, 0, 204]);
    expect(levelsOf(clear, white, [255, 255, 255, 51])).toEqual([0, 255, 51]);
  });

  it('stays white where nothing of it is clear', () => {
    expect(levelsOf([255, 255, 255, 255], [254, 254, 254, 255])).toEqual([255, 254]);
  });
});
