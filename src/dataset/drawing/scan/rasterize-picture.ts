import { IMAGE_SIDE, PIXEL_COUNT } from '../../../spec/mnist.ts';
import { PAPER_SIDE, type Picture } from '../drawing.ts';
import { inkAt, type Pen } from '../pen.ts';
import type { Placement } from '../placement.ts';
import { type InkShape, inkShapeOf } from './ink-shape.ts';

/** A dot is placed with scale 0; this one shrinks any picture to a point just as well. */
const SMALLEST_SCALE = 1e-9;

/**
 * Draws a picture's ink with a pen of our own width. The distance to the ink's edge plus half the
 * width of the picture's pen is the distance to its middle lines, and that is what our pen needs.
 * Where the ink is broader than its pen, at crossings and blots, everything farther inside than
 * half a width is full ink: all edges move by as much, inwards or outwards.
 *
 * @param placement from units of the paper to pixels of the digit.
 * @returns 28 × 28 grey levels, row by row, 0 (paper) to 255 (ink).
 */
export function rasterizePicture(picture: Picture, placement: Placement, pen: Pen): Uint8Array {
  const pixels = new Uint8Array(PIXEL_COUNT);
  const shape = inkShapeOf(picture);
  if (shape === null) return pixels;
  const { from, to } = placement;
  const unit = PAPER_SIDE / picture.side;
  const scale = Math.max(SMALLEST_SCALE, placement.scale) * unit;
  for (let row = 0; row < IMAGE_SIDE; row++) {
    const y = from.y / unit + (row + 0.5 - to.y) / scale;
    for (let column = 0; column < IMAGE_SIDE; column++) {
      const x = from.x / unit + (column + 0.5 - to.x) / scale;
      const distance = (distanceAt(shape, x, y) + shape.halfWidth) * scale;
      pixels[row * IMAGE_SIDE + column] = Math.round(255 * inkAt(distance, pen));
    }
  }
  return pixels;
}

/**
 * To the ink's edge, interpolated between the four nearest pixels. Beyond the grid it goes on from
 * the grid's nearest point by as far as that is away.
 *
 * @param x in the picture's pixels from its left edge, y from its top.
 */
function distanceAt({ side, distances }: InkShape, x: number, y: number): number {
  // The first pixel of the grid lies outside the picture, its middle at −0.5.
  const insideX = Math.min(side - 1, Math.max(0, x + 0.5));
  const insideY = Math.min(side - 1, Math.max(0, y + 0.5));
  const beyondX = x + 0.5 - insideX;
  const beyondY = y + 0.5 - insideY;
  const beyond = Math.sqrt(beyondX * beyondX + beyondY * beyondY);
  const column = Math.min(side - 2, Math.floor(insideX));
  const row = Math.min(side - 2, Math.floor(insideY));
  const alongX = insideX - column;
  const alongY = insideY - row;
  const i = row * side + column;
  const above = (1 - alongX) * (distances[i] ?? 0) + alongX * (distances[i + 1] ?? 0);
  const below = (1 - alongX) * (distances[i + side] ?? 0) + alongX * (distances[i + side + 1] ?? 0);
  return (1 - alongY) * above + alongY * below + beyond;
}
