import type { GreyImage } from './grey-image.ts';
import { localMeans } from './local-means.ts';
import { otsu } from './otsu.ts';

/** Ink that differs from its paper by fewer grey levels than this cannot be told from stains. */
const LEAST_CONTRAST = 20;

/** Nor can ink that differs less than this many deviations of the paper's own grain: cut in two, grain alone differs 2.7. */
const LEAST_DEVIATIONS = 4;

/** Ink begins at this level. */
export const HALF_INK = 128;

/**
 * How much of each pixel is ink, by how far it is from the level that the paper around it has.
 *
 * @param paper [height, width]: 1 where the image is taken to be paper.
 * @param isPaperDark whether ink is lighter than the paper.
 * @param radius how far "around" reaches, in pixels.
 * @returns [height, width], 0 (paper) to 255, ink from HALF_INK; null where nothing stands out.
 */
export function inkLevels(
  image: GreyImage,
  paper: Uint8Array,
  isPaperDark: boolean,
  radius: number,
): Uint8Array | null {
  const means = localMeans(image, paper, radius);
  const sign = isPaperDark ? 1 : -1;
  const contrasts = new Int16Array(means.length);
  for (let i = 0; i < means.length; i++) {
    contrasts[i] = Math.round(sign * ((image.levels[i] ?? 0) - (means[i] ?? 0)));
  }
  const split = otsu(contrasts);
  if (split === null) return null;
  const contrast = split.upperMean - split.lowerMean;
  if (contrast < LEAST_CONTRAST || contrast < LEAST_DEVIATIONS * split.lowerDeviation) return null;
  const gain = 255 / contrast;
  // A value of the threshold is still paper.
  const middle = split.threshold + 0.5;
  const levels = new Uint8ClampedArray(contrasts.length);
  for (let i = 0; i < levels.length; i++) {
    levels[i] = HALF_INK - 0.5 + ((contrasts[i] ?? 0) - middle) * gain;
  }
  return new Uint8Array(levels.buffer);
}
