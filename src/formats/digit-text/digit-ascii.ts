import { IMAGE_SIDE } from '../../spec/mnist.ts';

/** From paper to ink; only paper itself is blank. */
const RAMP = ' .:-=+*#%@';

/**
 * A digit in characters: 28 lines of 28, blanks at the end of a line included.
 *
 * @param pixels 784 grey levels, 0 (paper) to 255 (ink).
 */
export function digitAscii(pixels: Uint8Array): string {
  const characters = Array.from(pixels, characterOf);
  const lines = Array.from({ length: IMAGE_SIDE }, (_, row) =>
    characters.slice(row * IMAGE_SIDE, (row + 1) * IMAGE_SIDE).join(''),
  );
  return lines.join('\n');
}

function characterOf(level: number): string {
  return RAMP.charAt(Math.ceil((level * (RAMP.length - 1)) / 255));
}
