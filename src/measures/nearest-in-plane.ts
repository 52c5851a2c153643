/**
 * The nearest other points of each point of a plane. Points are gone through from left to right, and from each
 * one to both sides, those nearest across first: soon the others are too far across to be looked at.
 *
 * @param points [n, 2]
 * @returns [n, min(count, n − 1)] rows of points, the nearest first; of two as near the one found first.
 */
export function nearestInPlane(points: Float32Array, count: number): Int32Array {
  const n = points.length / 2;
  const each = Math.max(0, Math.min(count, n - 1));
  const order = Int32Array.from({ length: n }, (_, row) => row).sort(
    (a, b) => (points[2 * a] ?? 0) - (points[2 * b] ?? 0),
  );
  const x = Float64Array.from(order, (row) => points[2 * row] ?? 0);
  const y = Float64Array.from(order, (row) => points[2 * row + 1] ?? 0);
  const nearest = new Int32Array(n * each);
  const found = { places: new Int32Array(each), squares: new Float64Array(each) };
  order.forEach((row, place) => {
    findAround(place, x, y, found);
    for (let k = 0; k < each; k++) nearest[row * each + k] = order[found.places[k] ?? 0] ?? 0;
  });
  return nearest;
}

/** The nearest of one point, the nearest first. */
interface Found {
  readonly places: Int32Array;
  readonly squares: Float64Array;
}

/** @param x ascending. */
function findAround(place: number, x: Float64Array, y: Float64Array, found: Found): void {
  const { squares } = found;
  const last = squares.length - 1;
  squares.fill(Number.POSITIVE_INFINITY);
  const [ownX, ownY] = [x[place] ?? 0, y[place] ?? 0];
  let left = place - 1;
  let right = place + 1;
  while (left >= 0 || right < x.length) {
    const toLeft = left >= 0 ? ownX - (x[left] ?? 0) : Number.POSITIVE_INFINITY;
    const toRight = right < x.length ? (x[right] ?? 0) - ownX : Number.POSITIVE_INFINITY;
    const across = Math.min(toLeft, toRight);
    if (across * across >= (squares[last] ?? 0)) return;
    const other = toLeft <= toRight ? left-- : right++;
    const upwards = (y[other] ?? 0) - ownY;
    keep(found, other, across * across + upwards * upwards);
  }
}

/** Puts a point in its place among the nearest, if it is one of them. */
function keep({ places, squares }: Found, other: number, square: number): void {
  let place = squares.length - 1;
  if (square >= (squares[place] ?? 0)) return;
  for (; place > 0 && (squares[place - 1] ?? 0) > square; place--) {
    squares[place] = squares[place - 1] ?? 0;
    places[place] = places[place - 1] ?? 0;
  }
  squares[place] = square;
  places[place] = other;
}
