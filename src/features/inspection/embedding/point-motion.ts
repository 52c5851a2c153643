/** How long a point takes from one frame's place to the next's. */
const DURATION_MS = 250;

/** Points with the numbers that they are known by from frame to frame. */
export interface NumberedPoints {
  /** [n] ascending. */
  readonly indices: Uint32Array;
  /** [n, 2] */
  readonly points: Float32Array;
}

const NOTHING: NumberedPoints = { indices: new Uint32Array(), points: new Float32Array() };

/** Moves points to where they are in a new frame, from wherever they are on their way. */
export class PointMotion {
  #to = NOTHING;
  #from: Float32Array = NOTHING.points;
  #startedAt = Number.NEGATIVE_INFINITY;

  /** Points that are new, and all where motion is not wanted, are in their places at once. */
  moveTo(next: NumberedPoints, now: number, isMotionWanted: boolean): void {
    const here = this.at(now);
    this.#from = isMotionWanted ? startOf(next, this.#to.indices, here) : next.points;
    this.#to = next;
    this.#startedAt = isMotionWanted ? now : Number.NEGATIVE_INFINITY;
  }

  isMoving(now: number): boolean {
    return now - this.#startedAt < DURATION_MS;
  }

  /** [n, 2] where they are. */
  at(now: number): Float32Array {
    const { points } = this.#to;
    if (!this.isMoving(now)) return points;
    const left = 1 - Math.max(0, now - this.#startedAt) / DURATION_MS;
    // Fast at first, then slower: 1 − (1 − t)³.
    const gone = 1 - left * left * left;
    return points.map((value, i) => {
      const from = this.#from[i] ?? value;
      return from + gone * (value - from);
    });
  }
}

/** Where the points of the next frame are now; those that are not there begin where they belong. */
function startOf(next: NumberedPoints, indices: Uint32Array, here: Float32Array): Float32Array {
  const start = next.points.slice();
  // Both ascend.
  let row = 0;
  next.indices.forEach((index, nextRow) => {
    while ((indices[row] ?? Number.POSITIVE_INFINITY) < index) row += 1;
    if (indices[row] === index) start.set(here.subarray(2 * row, 2 * row + 2), 2 * nextRow);
  });
  return start;
}
