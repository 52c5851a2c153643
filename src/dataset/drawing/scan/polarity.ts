import type { GreyImage } from './grey-image.ts';
import { localMeans } from './local-means.ts';
import { otsu, type Split } from './otsu.ts';

/** Which pixels are darker than the rest around them, or than the rest of the image. */
export interface Halves {
  /** [height, width]: 1 dark, 0 light. */
  readonly dark: Uint8Array;
  /** The same the other way round. */
  readonly light: Uint8Array;
  readonly isPaperDark: boolean;
}

/** The strip along the edges that votes for the paper, as a share of the shorter side. */
const EDGE_SHARE = 1 / 32;

/** Light that falls evenly over an empty page separates by 0.75: only levels that beat it clearly are two. */
const TWO_LEVELS = 0.85;

/**
 * Cuts the image in dark and light. The paper is the half that more of the edge and of the whole
 * image belong to.
 *
 * @param radius how far around a pixel others are compared with it, in pixels.
 * @returns null where all is alike.
 */
export function halvesOf(image: GreyImage, radius: number): Halves | null {
  const cut = clearerCut(image, radius);
  if (cut === null) return null;
  const { values, split } = cut;
  const dark = new Uint8Array(values.length);
  const light = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const isDark = (values[i] ?? 0) <= split.threshold;
    dark[i] = isDark ? 1 : 0;
    light[i] = isDark ? 0 : 1;
  }
  return { dark, light, isPaperDark: edgeShare(image, dark) + split.lowerShare > 1 };
}

interface Cut {
  readonly values: Int16Array;
  readonly split: Split;
}

/**
 * By the levels as they are or by how they differ from the mean around them, whichever tells two
 * classes apart better: the first on even scans with broad ink, the second in uneven light.
 * Bradley & Roth, 2007, "Adaptive thresholding using the integral image".
 */
function clearerCut(image: GreyImage, radius: number): Cut | null {
  const plain = cutOf(new Int16Array(image.levels));
  const relative = cutOf(differences(image, radius));
  if (plain === null || relative === null) return plain ?? relative;
  const { separability } = plain.split;
  return separability > Math.max(TWO_LEVELS, relative.split.separability) ? plain : relative;
}

function cutOf(values: Int16Array): Cut | null {
  const split = otsu(values);
  return split === null ? null : { values, split };
}

function differences(image: GreyImage, radius: number): Int16Array {
  const { levels } = image;
  const means = localMeans(image, new Uint8Array(levels.length).fill(1), radius);
  const values = new Int16Array(levels.length);
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.round((levels[i] ?? 0) - (means[i] ?? 0));
  }
  return values;
}

/** Share of the pixels near the edge that are marked. */
function edgeShare({ width, height }: GreyImage, marked: Uint8Array): number {
  const depth = Math.ceil(Math.min(width, height) * EDGE_SHARE);
  let count = 0;
  let sum = 0;
  for (let y = 0; y < height; y++) {
    const isRowInside = y >= depth && y < height - depth;
    for (let x = 0; x < width; x++) {
      if (isRowInside && x === depth) x = Math.max(x, width - depth);
      count += 1;
      sum += marked[y * width + x] ?? 0;
    }
  }
  return sum / count;
}
