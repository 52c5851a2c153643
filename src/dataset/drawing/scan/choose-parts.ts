import { extentOf, type Part } from './parts.ts';

/** Ink of less than this share of the longer side of the image is dust, and alone it is no drawing. */
const DUST_SHARE = 1 / 50;

/** A digit is at least this share of the longer side of the image. */
const DIGIT_SHARE = 1 / 10;

/** A part with less than this share of the ink of the largest is a speck. */
const SPECK_SHARE = 1 / 40;

/**
 * The parts that belong to the drawing. Those that touch the edge of the image, a table's edge or
 * the shadow of a hand, do not, unless there is nothing else as large as a digit. Specks do not.
 *
 * @param longest longer side of the image, in pixels.
 */
export function chooseParts(parts: readonly Part[], longest: number): Part[] {
  const free = parts.filter(({ touchesEdge }) => !touchesEdge);
  const hasDigit = free.some((part) => extentOf(part) >= DIGIT_SHARE * longest);
  const candidates = (hasDigit ? free : parts).filter(
    (part) => extentOf(part) >= DUST_SHARE * longest,
  );
  const largest = candidates.reduce((area, part) => Math.max(area, part.area), 0);
  return candidates.filter(({ area }) => area >= SPECK_SHARE * largest);
}
