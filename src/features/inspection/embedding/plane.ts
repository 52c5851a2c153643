/** A place of the plot, in shares of its side from the upper left. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Of half the plot's side, how far out the farthest point lies: its mark has to fit in. */
const REACH = 0.94;

/**
 * Where points lie on a square plot whose middle is their origin, both axes to the same scale, so that the
 * farthest just fits in.
 *
 * @param coordinates [n, 2] @returns [n, 2] shares of the side, from the upper left.
 */
export function onPlot(coordinates: Float32Array): Float32Array {
  const farthest = coordinates.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = farthest > 0 ? REACH / (2 * farthest) : 0;
  return coordinates.map((value, i) => 0.5 + (i % 2 === 0 ? 1 : -1) * scale * value);
}

/** The point nearest to a place, and no farther from it than `reach`; null where there is none. */
export function pointAt(points: Float32Array, { x, y }: Place, reach: number): number | null {
  let nearest: number | null = null;
  let least = reach * reach;
  for (let row = 0; 2 * row < points.length; row++) {
    const across = (points[2 * row] ?? 0) - x;
    const down = (points[2 * row + 1] ?? 0) - y;
    const square = across * across + down * down;
    if (square > least) continue;
    least = square;
    nearest = row;
  }
  return nearest;
}

const DIRECTIONS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Where a key leads from a point: an arrow to the nearest that lies more that way than to either side, Home and
 * End to the first and the last. Where there is none it stays.
 *
 * @returns null for keys that lead nowhere.
 */
export function pointAfter(key: string, row: number, points: Float32Array): number | null {
  if (points.length === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return points.length / 2 - 1;
  const direction = DIRECTIONS[key];
  return direction === undefined ? null : (nearestTowards(direction, row, points) ?? row);
}

function nearestTowards(
  [right, down]: readonly [number, number],
  from: number,
  points: Float32Array,
): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; 2 * row < points.length; row++) {
    const across = (points[2 * row] ?? 0) - (points[2 * from] ?? 0);
    const below = (points[2 * row + 1] ?? 0) - (points[2 * from + 1] ?? 0);
    const along = right * across + down * below;
    const aside = Math.abs(right * below - down * across);
    const square = across * across + below * below;
    if (along <= 0 || aside > along || square >= least) continue;
    least = square;
    nearest = row;
  }
  return nearest;
}
