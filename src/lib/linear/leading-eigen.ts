import { threefry2x32 } from '../threefry.ts';
import { dot } from './dot.ts';
import { type Eigen, jacobiEigen } from './jacobi-eigen.ts';
import { orthonormalize } from './orthonormalize.ts';

/** Vectors that are taken along beside the wanted ones: what sets them apart from the rest is found sooner. */
const COMPANIONS = 6;

/** Of the largest eigenvalue, how far a vector may be from one that is only stretched. */
const TOLERANCE = 1e-9;

/**
 * Without a gap between the eigenvalues nothing can set their vectors apart. So many rounds then give some of
 * the directions in which the matrix stretches nearly most.
 */
const MOST_ROUNDS = 150;

/** The key of the vectors to begin with. */
const SEED = 0x0e16e4;

/**
 * The largest eigenvalues of a symmetric matrix without negative ones, with their eigenvectors: a block of
 * vectors is multiplied by the matrix again and again, and after each round turned to what the matrix does
 * within their space (subspace iteration with Rayleigh–Ritz: Saad, Numerical Methods for Large Eigenvalue
 * Problems, 2nd edition, 5.2; Golub & Van Loan, 8.2.4). Where the matrix has fewer dimensions than are wanted,
 * values and vectors are 0. The same matrix gives the same bits. Yields nothing of interest, every millisecond
 * or so.
 *
 * @param matrix [size, size]
 * @returns `wanted` values and vectors, [wanted, size].
 */
export function* leadingEigen(
  matrix: Float64Array,
  size: number,
  wanted: number,
): Generator<void, Eigen, undefined> {
  const count = Math.min(size, wanted + COMPANIONS);
  let block = firstVectors(count, size);
  for (let round = 0; ; round++) {
    orthonormalize(block, count, size);
    const stretched = new Float64Array(count * size);
    for (let k = 0; k < count; k++) {
      multiply(matrix, block, stretched, k, size);
      yield;
    }
    const { values, vectors: turns } = jacobiEigen(within(block, stretched, count, size), count);
    const turned = product(turns, block, count, size);
    const next = product(turns, stretched, count, size);
    if (round === MOST_ROUNDS || areFound(values, turned, next, wanted, size)) {
      return padded(values, turned, wanted, size);
    }
    block = next;
  }
}

/** Numbers from −½ to ½ that look like nothing in particular: no eigenvector is perpendicular to all of them. */
function firstVectors(count: number, size: number): Float64Array {
  const words = new Uint32Array(2);
  return Float64Array.from({ length: count * size }, (_, i) => {
    threefry2x32(SEED, 0, i, 0, words);
    return (words[0] ?? 0) / 4_294_967_296 - 0.5;
  });
}

/** stretched[k] = matrix · block[k]. */
function multiply(
  matrix: Float64Array,
  block: Float64Array,
  stretched: Float64Array,
  k: number,
  size: number,
): void {
  for (let i = 0; i < size; i++) {
    stretched[k * size + i] = dot(matrix, i * size, block, k * size, size);
  }
}

/** [count, count] what the matrix does within the space of the block. */
function within(
  block: Float64Array,
  stretched: Float64Array,
  count: number,
  size: number,
): Float64Array {
  const small = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      const value = dot(block, i * size, stretched, j * size, size);
      small[i * count + j] = value;
      small[j * count + i] = value;
    }
  }
  return small;
}

/** turns[count, count] · vectors[count, size] */
function product(
  turns: Float64Array,
  vectors: Float64Array,
  count: number,
  size: number,
): Float64Array {
  const turned = new Float64Array(count * size);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < count; k++) {
      const share = turns[i * count + k] ?? 0;
      for (let j = 0; j < size; j++) {
        const at = i * size + j;
        turned[at] = (turned[at] ?? 0) + share * (vectors[k * size + j] ?? 0);
      }
    }
  }
  return turned;
}

/** Whether the matrix does no more than stretch the wanted vectors. */
function areFound(
  values: Float64Array,
  vectors: Float64Array,
  stretched: Float64Array,
  wanted: number,
  size: number,
): boolean {
  const limit = TOLERANCE * (values[0] ?? 0);
  for (let k = 0; k < Math.min(wanted, values.length); k++) {
    let squares = 0;
    for (let i = k * size; i < (k + 1) * size; i++) {
      const beside = (stretched[i] ?? 0) - (values[k] ?? 0) * (vectors[i] ?? 0);
      squares += beside * beside;
    }
    if (squares > limit * limit) return false;
  }
  return true;
}

function padded(values: Float64Array, vectors: Float64Array, wanted: number, size: number): Eigen {
  const found: Eigen = {
    values: new Float64Array(wanted),
    vectors: new Float64Array(wanted * size),
  };
  found.values.set(values.subarray(0, wanted));
  found.vectors.set(vectors.subarray(0, wanted * size));
  return found;
}
