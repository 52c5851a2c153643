import type { Point } from './strokes.ts';

/** The squared distance from (x, y) to the nearest point of the segment from a to b. */
export function squaredDistance(x: number, y: number, a: Point, b: Point): number {
  const alongX = b.x - a.x;
  const alongY = b.y - a.y;
  const squaredLength = alongX * alongX + alongY * alongY;
  const projected = (x - a.x) * alongX + (y - a.y) * alongY;
  const share = squaredLength > 0 ? Math.min(1, Math.max(0, projected / squaredLength)) : 0;
  const dx = x - a.x - share * alongX;
  const dy = y - a.y - share * alongY;
  return dx * dx + dy * dy;
}
