import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';
import type { BrushStroke } from './drawing.ts';
import { inkAt, type Pen, penReach, widened } from './pen.ts';
import { squaredDistance } from './segment-distance.ts';
import type { Point } from './strokes.ts';

/**
 * Draws the strokes with round caps and joins. A pixel's ink depends on the distance from its
 * middle to the nearest line of each pen alone, so crossing strokes do not add up.
 *
 * @param strokes in pixels from the digit's top left corner; what falls outside is lost.
 * @param pen of brush 1; other brushes are that much wider, with the same edge.
 * @returns 28 × 28 grey levels, row by row, 0 (paper) to 255 (ink).
 */
export function rasterize(strokes: readonly BrushStroke[], pen: Pen): Uint8Array {
  const ink = new Float64Array(PIXEL_COUNT);
  for (const { points, brush } of strokes) {
    const brushPen = widened(pen, brush);
    let from = points[0];
    for (const to of points) {
      inkSegment(ink, from ?? to, to, brushPen);
      from = to;
    }
  }
  return Uint8Array.from(ink, (share) => Math.round(255 * share));
}

/** Inks the pixels around the segment from a to b. */
function inkSegment(ink: Float64Array, a: Point, b: Point, pen: Pen): void {
  const reach = penReach(pen);
  const firstRow = firstPixel(Math.min(a.y, b.y) - reach);
  const lastRow = lastPixel(Math.max(a.y, b.y) + reach);
  const firstColumn = firstPixel(Math.min(a.x, b.x) - reach);
  const lastColumn = lastPixel(Math.max(a.x, b.x) + reach);
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const index = row * IMAGE_SIDE + column;
      const share = inkAt(Math.sqrt(squaredDistance(column + 0.5, row + 0.5, a, b)), pen);
      if (share > (ink[index] ?? 0)) ink[index] = share;
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
