/** A point of a drawing: x to the right, y down, in any unit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the pen went between touching the paper and leaving it. One point is a dot. */
export type Stroke = readonly Point[];

/**
 * The strokes without the points that are nowhere (NaN, ±∞) and without the strokes left empty.
 * The points before and after one that is nowhere are joined.
 */
export function drawableStrokes(strokes: readonly Stroke[]): Stroke[] {
  return strokes
    .map((stroke) => stroke.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)))
    .filter((stroke) => stroke.length > 0);
}
