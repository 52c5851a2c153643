/** Eigenvalues in descending order, with an eigenvector of length 1 for each. */
export interface Eigen {
  readonly values: Float64Array;
  /** [size, size] a row for each value. */
  readonly vectors: Float64Array;
}

/** Rotations of all pairs, once each. Convergence is quadratic: six or so are enough. */
const MOST_SWEEPS = 30;

/** Of the sum of squares, what may be left beside the diagonal: the rounding of doubles, squared. */
const NEGLIGIBLE = 1e-32;

/**
 * All eigenvalues and eigenvectors of a small symmetric matrix, by rotations that make one element after the
 * other 0 until only the diagonal is left (the cyclic Jacobi method: Golub & Van Loan, Matrix Computations,
 * 4th edition, 8.5).
 *
 * @param matrix [size, size]; left as it is.
 */
export function jacobiEigen(matrix: Float64Array, size: number): Eigen {
  const rest = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  const whole = sumOfSquares(rest, size, () => true);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    const beside = sumOfSquares(rest, size, (i, j) => i !== j);
    if (beside <= NEGLIGIBLE * whole) break;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotate(rest, vectors, size, p, q);
    }
  }
  return sorted(rest, vectors, size);
}

/** Makes element (p, q) 0: both rows and both columns are turned, and the vectors with them. */
function rotate(
  matrix: Float64Array,
  vectors: Float64Array,
  size: number,
  p: number,
  q: number,
): void {
  const between = matrix[p * size + q] ?? 0;
  if (between === 0) return;
  const ratio = ((matrix[q * size + q] ?? 0) - (matrix[p * size + p] ?? 0)) / (2 * between);
  // Of the two tangents the smaller: the turn is at most an eighth of a circle.
  const divisor = Math.abs(ratio) + Math.sqrt(1 + ratio * ratio);
  const tangent = (ratio < 0 ? -1 : 1) / divisor;
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  for (let i = 0; i < size; i++) turn(matrix, i * size + p, i * size + q, cosine, sine);
  for (let i = 0; i < size; i++) {
    turn(matrix, p * size + i, q * size + i, cosine, sine);
    turn(vectors, p * size + i, q * size + i, cosine, sine);
  }
}

function turn(values: Float64Array, a: number, b: number, cosine: number, sine: number): void {
  const first = values[a] ?? 0;
  const second = values[b] ?? 0;
  values[a] = cosine * first - sine * second;
  values[b] = sine * first + cosine * second;
}

function sumOfSquares(
  matrix: Float64Array,
  size: number,
  counts: (i: number, j: number) => boolean,
): number {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const value = matrix[i * size + j] ?? 0;
      if (counts(i, j)) sum += value * value;
    }
  }
  return sum;
}

function sorted(diagonal: Float64Array, vectors: Float64Array, size: number): Eigen {
  const eigenvalue = (i: number) => diagonal[i * size + i] ?? 0;
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => eigenvalue(b) - eigenvalue(a),
  );
  const inOrder = new Float64Array(size * size);
  order.forEach((from, to) => {
    inOrder.set(vectors.subarray(from * size, (from + 1) * size), to * size);
  });
  return { values: Float64Array.from(order, eigenvalue), vectors: inOrder };
}
