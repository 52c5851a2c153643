import { IMAGE_SIDE } from '../../spec/mnist.ts';

/** Grey levels of 0 to 255, or as shares of full ink, 0 to 1. */
export const PIXEL_UNITS = ['bytes', 'shares'] as const;
export type PixelUnit = (typeof PIXEL_UNITS)[number];

const SHARE_PLACES = 4;
const WIDTH: Readonly<Record<PixelUnit, number>> = { bytes: 3, shares: 2 + SHARE_PLACES };

/**
 * A digit as the numbers it is: 28 lines of 28, in columns with a blank between them.
 *
 * @param pixels 784 grey levels, 0 (paper) to 255 (ink).
 */
export function digitNumbers(pixels: Uint8Array, unit: PixelUnit): string {
  const numbers = Array.from(pixels, (level) => pixelNumber(level, unit).padStart(WIDTH[unit]));
  const lines = Array.from({ length: IMAGE_SIDE }, (_, row) =>
    numbers.slice(row * IMAGE_SIDE, (row + 1) * IMAGE_SIDE).join(' '),
  );
  return lines.join('\n');
}

/** One of them: 128, or 0.5020; paper and full ink are 0 and 1 without places. */
export function pixelNumber(level: number, unit: PixelUnit): string {
  if (unit === 'bytes') return String(level);
  return level === 0 || level === 255 ? String(level / 255) : (level / 255).toFixed(SHARE_PLACES);
}
