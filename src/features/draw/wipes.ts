import type { Wipe } from '../../dataset/drawing/erase.ts';
import type { Point } from '../../dataset/drawing/strokes.ts';

/** Units of the paper from the eraser's middle to the middle of a line that just escapes it, brush 1. */
const ERASER_RADIUS = 20;

/** What an eraser does on its way through the points, from where it was last. */
export function wipesAlong(
  last: Point | undefined,
  points: readonly Point[],
  brush: number,
): Wipe[] {
  const radius = ERASER_RADIUS * brush;
  return points.map((to, index) => ({ from: points[index - 1] ?? last ?? to, to, radius }));
}
