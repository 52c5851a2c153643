/**
 * The squared distance from every pixel of a square grid to the nearest marked one, exact, between
 * their middles: down the columns by two sweeps, then along the rows as the lower envelope of the
 * parabolas (x − c)² + column[c]². Felzenszwalb & Huttenlocher, 2012, "Distance transforms of
 * sampled functions".
 *
 * @param marked [side, side], 1 or 0.
 * @returns [side, side]; at least 4 · side² everywhere when nothing is marked.
 */
export function squaredDistances(marked: Uint8Array, side: number): Float64Array {
  const squared = squaredColumnDistances(marked, side);
  const envelope = new Envelope(side);
  for (let row = 0; row < side; row++) {
    envelope.lower(squared.subarray(row * side, (row + 1) * side));
  }
  return squared;
}

/** To the nearest marked pixel of the same column; 2 · side, farther than any, where it has none. */
function squaredColumnDistances(marked: Uint8Array, side: number): Float64Array {
  const steps = new Float64Array(marked.length);
  for (let i = 0; i < steps.length; i++) {
    const above = i < side ? 2 * side : (steps[i - side] ?? 0) + 1;
    steps[i] = marked[i] === 1 ? 0 : Math.min(2 * side, above);
  }
  for (let i = steps.length - side - 1; i >= 0; i--) {
    steps[i] = Math.min(steps[i] ?? 0, (steps[i + side] ?? 0) + 1);
  }
  return steps.map((step) => step * step);
}

/** The lowest of the parabolas that stand on a line's values. */
class Envelope {
  readonly #heights: Float64Array;
  /** The columns whose parabolas are lowest somewhere, from left to right … */
  readonly #columns: Int32Array;
  /** … and where each of them begins to be. */
  readonly #starts: Float64Array;

  constructor(side: number) {
    this.#heights = new Float64Array(side);
    this.#columns = new Int32Array(side);
    this.#starts = new Float64Array(side);
  }

  /** Replaces every value of the line by the lowest parabola there. */
  lower(line: Float64Array): void {
    this.#heights.set(line);
    const last = this.#build();
    let lowest = 0;
    for (let x = 0; x < line.length; x++) {
      while (lowest < last && (this.#starts[lowest + 1] ?? 0) < x) lowest += 1;
      const column = this.#columns[lowest] ?? 0;
      line[x] = (x - column) * (x - column) + (this.#heights[column] ?? 0);
    }
  }

  /** @returns the index of the last parabola. */
  #build(): number {
    let last = 0;
    this.#columns[0] = 0;
    this.#starts[0] = Number.NEGATIVE_INFINITY;
    for (let column = 1; column < this.#heights.length; column++) {
      let start = this.#crossing(this.#columns[last] ?? 0, column);
      while (start <= (this.#starts[last] ?? 0)) {
        last -= 1;
        start = this.#crossing(this.#columns[last] ?? 0, column);
      }
      last += 1;
      this.#columns[last] = column;
      this.#starts[last] = start;
    }
    return last;
  }

  /** Where the parabola of the right column gets below that of the left one. */
  #crossing(left: number, right: number): number {
    const rise = (this.#heights[right] ?? 0) - (this.#heights[left] ?? 0);
    return (rise / (right - left) + left + right) / 2;
  }
}
