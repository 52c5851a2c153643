import { type BrushStroke, type Drawing, PAPER_SIDE, type Picture } from './drawing.ts';
import { squaredDistance } from './segment-distance.ts';
import type { Point, Stroke } from './strokes.ts';

/** An eraser that was drawn from one place to another: all within its radius goes. */
export interface Wipe {
  readonly from: Point;
  readonly to: Point;
  /** In units of the paper. */
  readonly radius: number;
}

/** Strokes are cut at places at most this far apart, in units of the paper. */
const SPACING = 2;

/**
 * The drawing without what the eraser went over. Strokes are cut where the middle of their line is
 * reached; what is left of one may be several. The same drawing when nothing was reached.
 */
export function erase(drawing: Drawing, wipe: Wipe): Drawing {
  const strokes = drawing.strokes.flatMap((stroke) => cut(stroke, wipe));
  const picture = drawing.picture === null ? null : wipePicture(drawing.picture, wipe);
  const isUntouched =
    picture === drawing.picture &&
    strokes.length === drawing.strokes.length &&
    strokes.every((stroke, index) => stroke === drawing.strokes[index]);
  return isUntouched ? drawing : { strokes, picture };
}

function cut(stroke: BrushStroke, wipe: Wipe): BrushStroke[] {
  const path = withPlacesBetween(stroke.points, wipe);
  const pieces: Point[][] = [[]];
  for (const point of path) {
    if (!isReached(point, wipe)) pieces.at(-1)?.push(point);
    else if (pieces.at(-1)?.length !== 0) pieces.push([]);
  }
  if (pieces[0]?.length === path.length) return [stroke];
  // A single place left of a line is a crumb.
  return pieces
    .filter((points) => points.length > 1)
    .map((points) => ({ points, brush: stroke.brush }));
}

/** The stroke with places put into the segments that may be reached. */
function withPlacesBetween(points: Stroke, wipe: Wipe): Point[] {
  let before = points[0];
  return points.flatMap((point) => {
    const from = before ?? point;
    before = point;
    return isNear(from, point, wipe) ? divided(from, point) : [point];
  });
}

/** Places from `from`, which is left out, to `to`. */
function divided(from: Point, to: Point): Point[] {
  const length = Math.sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y));
  const count = Math.max(1, Math.ceil(length / SPACING));
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / count;
    return share === 1
      ? to
      : { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
  });
}

/** Whether the boxes around segment and wipe meet: if not, nothing of the segment is reached. */
function isNear(a: Point, b: Point, { from, to, radius }: Wipe): boolean {
  return (
    Math.min(a.x, b.x) <= Math.max(from.x, to.x) + radius &&
    Math.max(a.x, b.x) >= Math.min(from.x, to.x) - radius &&
    Math.min(a.y, b.y) <= Math.max(from.y, to.y) + radius &&
    Math.max(a.y, b.y) >= Math.min(from.y, to.y) - radius
  );
}

function isReached({ x, y }: Point, { from, to, radius }: Wipe): boolean {
  return squaredDistance(x, y, from, to) <= radius * radius;
}

/** Null once no ink is left of it. */
function wipePicture(picture: Picture, wipe: Wipe): Picture | null {
  const { side, levels } = picture;
  const unit = PAPER_SIDE / side;
  const { from, to, radius } = wipe;
  const place = (pixel: number) => (pixel + 0.5) * unit;
  const first = (edge: number) => Math.max(0, Math.floor((edge - radius) / unit));
  const last = (edge: number) => Math.min(side - 1, Math.ceil((edge + radius) / unit));
  const left = levels.slice();
  let taken = 0;
  for (let row = first(Math.min(from.y, to.y)); row <= last(Math.max(from.y, to.y)); row++) {
    for (
      let column = first(Math.min(from.x, to.x));
      column <= last(Math.max(from.x, to.x));
      column++
    ) {
      const pixel = row * side + column;
      if (left[pixel] === 0 || !isReached({ x: place(column), y: place(row) }, wipe)) continue;
      left[pixel] = 0;
      taken += 1;
    }
  }
  if (taken === 0) return picture;
  return left.some((ink) => ink > 0) ? { ...picture, levels: left } : null;
}
