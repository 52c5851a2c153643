import type { ByteLevels } from '../../dataset/own-data/fit-image.ts';
import type { PngImage } from '../../formats/own-data/decode-png.ts';

/** Levels that differ by less show nothing. */
const LEAST_CONTRAST = 16;

/**
 * An image without its colours (luma of ITU-R BT.601), on white where it is clear; on black where white
 * shows nothing, as white ink on nothing at all.
 */
export function greyLevels({ width, height, data }: PngImage): ByteLevels {
  const onWhite = levelsOn(data, 255);
  const isClear = data.some((value, at) => at % 4 === 3 && value < 255);
  const levels = isClear && contrastOf(onWhite) < LEAST_CONTRAST ? levelsOn(data, 0) : onWhite;
  return { width, height, levels };
}

function levelsOn(data: Uint8ClampedArray, paper: number): Uint8Array {
  const levels = new Uint8Array(data.length / 4);
  for (let pixel = 0; pixel < levels.length; pixel++) {
    const at = 4 * pixel;
    const luma =
      0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    const share = (data[at + 3] ?? 0) / 255;
    levels[pixel] = Math.round(share * luma + (1 - share) * paper);
  }
  return levels;
}

function contrastOf(levels: Uint8Array): number {
  let [least, most] = [255, 0];
  for (const level of levels) {
    if (level < least) least = level;
    if (level > most) most = level;
  }
  return most - least;
}
