import { IMAGE_SIDE } from '../../spec/mnist.ts';

/** Across, down and along both diagonals. */
const DIRECTIONS = [
  { right: 1, down: 0, length: 1 },
  { right: 0, down: 1, length: 1 },
  { right: 1, down: 1, length: Math.SQRT2 },
  { right: 1, down: -1, length: Math.SQRT2 },
] as const;

type Direction = (typeof DIRECTIONS)[number];

/**
 * How wide the lines of a digit are, in pixels: the shortest of the four chords through each pixel,
 * averaged, each pixel weighing as much as it is dark. A chord is as long as there is ink on it.
 * Within a tenth of the true width of a straight line, at every slant: a chord between two of the
 * directions is up to 8 % too long, and the ends of a line are narrower.
 *
 * @param pixels 28 × 28 grey levels, some above 0.
 */
export function lineWidthOf(pixels: Uint8Array): number {
  let mass = 0;
  let weighted = 0;
  pixels.forEach((level, index) => {
    if (level === 0) return;
    mass += level;
    weighted += level * Math.min(...DIRECTIONS.map((along) => chordOf(pixels, index, along)));
  });
  return weighted / mass;
}

/** The ink along a direction, both ways, from a pixel to the nearest paper. */
function chordOf(pixels: Uint8Array, index: number, direction: Direction): number {
  const there = inkFrom(pixels, index, direction, 1);
  const back = inkFrom(pixels, index, direction, -1);
  const own = (pixels[index] ?? 0) / 255;
  return (there + back - own) * direction.length;
}

/** In full pixels, the first included. */
function inkFrom(pixels: Uint8Array, index: number, direction: Direction, way: 1 | -1): number {
  let row = Math.floor(index / IMAGE_SIDE);
  let column = index % IMAGE_SIDE;
  let sum = 0;
  while (row >= 0 && row < IMAGE_SIDE && column >= 0 && column < IMAGE_SIDE) {
    const level = pixels[row * IMAGE_SIDE + column] ?? 0;
    if (level === 0) break;
    sum += level;
    row += way * direction.down;
    column += way * direction.right;
  }
  return sum / 255;
}
