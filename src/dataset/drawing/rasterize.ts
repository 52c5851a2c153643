import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';
import { inkAt, type Pen, penReach } from './pen.ts';
import type { Point, Stroke } from './strokes.ts';

/**
 * Draws the strokes with round caps and joins. A pixel's ink depends on the distance from its
 * middle to the nearest line alone, so crossing strokes do not add up.
 *
 * @param strokes in pixels from the digit's top left corner; what falls outside is lost.
 * @returns 28 × 28 grey levels, row by row, 0 (paper) to 255 (ink).
 */
export function rasterize(strokes: readonly Stroke[], pen: Pen): Uint8Array {
  const nearest = new Float64Array(PIXEL_COUNT).fill(Number.POSITIVE_INFINITY);
  const reach = penReach(pen);
  for (const stroke of strokes) {
    let from = stroke[0];
    for (const to of stroke) {
      markSegment(nearest, from ?? to, to, reach);
      from = to;
    }
  }
  const pixels = new Uint8Array(PIXEL_COUNT);
  nearest.forEach((squared, index) => {
    pixels[index] = Math.round(255 * inkAt(Math.sqrt(squared), pen));
  });
  return pixels;
}

/** Lowers the squared distances of the pixels around the segment from a to b. */
function markSegment(nearest: Float64Array, a: Point, b: Point, reach: number): void {
  const firstRow = firstPixel(Math.min(a.y, b.y) - reach);
  const lastRow = lastPixel(Math.max(a.y, b.y) + reach);
  const firstColumn = firstPixel(Math.min(a.x, b.x) - reach);
  const lastColumn = lastPixel(Math.max(a.x, b.x) + reach);
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const index = row * IMAGE_SIDE + column;
      const squared = squaredDistance(column + 0.5, row + 0.5, a, b);
      if (squared < (nearest[index] ?? 0)) nearest[index] = squared;
    }
  }
}

/** The first pixel of a row or column whose middle is not before `edge`. */
function firstPixel(edge: number): number {
  return Math.max(0, Math.ceil(edge - 0.5));
}

/** The last pixel of a row or column whose middle is not beyond `edge`. */
function lastPixel(edge: number): number {
  return Math.min(IMAGE_SIDE - 1, Math.floor(edge - 0.5));
}

/** The squared distance from (x, y) to the nearest point of the segment from a to b. */
function squaredDistance(x: number, y: number, a: Point, b: Point): number {
  const alongX = b.x - a.x;
  const alongY = b.y - a.y;
  const squaredLength = alongX * alongX + alongY * alongY;
  const projected = (x - a.x) * alongX + (y - a.y) * alongY;
  const share = squaredLength > 0 ? Math.min(1, Math.max(0, projected / squaredLength)) : 0;
  const dx = x - a.x - share * alongX;
  const dy = y - a.y - share * alongY;
  return dx * dx + dy * dy;
}
