import { IMAGE_SIDE } from '../../spec/mnist.ts';
import type { Box } from './box.ts';
import type { BrushStroke } from './drawing.ts';
import type { Point } from './strokes.ts';

/** MNIST's digits were cropped to their ink and fitted into a square of this many pixels a side. */
export const FRAME_SIDE = 20;

const MIDDLE = IMAGE_SIDE / 2;

/** Where a drawing goes on the digit: `from` comes to lie on `to`, everything else around it. */
export interface Placement {
  /** In the drawing's own unit. */
  readonly from: Point;
  /** Digit pixels per unit of the drawing, the same in both directions. */
  readonly scale: number;
  /** In pixels from the digit's top left corner. */
  readonly to: Point;
}

/**
 * The placement that brings the middle of `box` to the middle of the digit and leaves `margin` pixels
 * of a square frame free at both ends of its longer side, for the ink around the points.
 * A box without size, a dot, is not scaled up.
 *
 * @param side of the frame, in pixels.
 */
export function fitToFrame(box: Box, margin: number, side: number): Placement {
  // Halved before they are added or subtracted: the largest numbers do not overflow.
  const from = { x: box.left / 2 + box.right / 2, y: box.top / 2 + box.bottom / 2 };
  const half = Math.max(box.right / 2 - box.left / 2, box.bottom / 2 - box.top / 2);
  const room = Math.max(0, side / 2 - margin);
  const scale = half > 0 ? Math.min(Number.MAX_VALUE, room / half) : 0;
  return { from, scale, to: { x: MIDDLE, y: MIDDLE } };
}

export function movedBy(placement: Placement, move: Point): Placement {
  return { ...placement, to: { x: placement.to.x + move.x, y: placement.to.y + move.y } };
}

function placePoint({ x, y }: Point, { from, scale, to }: Placement): Point {
  return { x: to.x + (x - from.x) * scale, y: to.y + (y - from.y) * scale };
}

export function placeStrokes(strokes: readonly BrushStroke[], placement: Placement): BrushStroke[] {
  return strokes.map(({ points, brush }) => ({
    points: points.map((point) => placePoint(point, placement)),
    brush,
  }));
}

export function placeBox(box: Box, placement: Placement): Box {
  const { x: left, y: top } = placePoint({ x: box.left, y: box.top }, placement);
  const { x: right, y: bottom } = placePoint({ x: box.right, y: box.bottom }, placement);
  return { left, top, right, bottom };
}
