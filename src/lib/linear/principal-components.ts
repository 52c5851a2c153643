import { partOf } from '../part-of.ts';
import { dot } from './dot.ts';
import { gramMatrix } from './gram-matrix.ts';
import { leadingEigen } from './leading-eigen.ts';

export interface PrincipalComponents {
  /** [rows, components] each row from the mean of all, along the components. */
  readonly scores: Float64Array;
  /** [components] of the variance of all columns, the share along each. */
  readonly shares: Float64Array;
}

/** Of the work; how long the rest takes depends on the gaps between the eigenvalues. */
const SHARE_OF_PRODUCTS = 0.6;

/**
 * The directions in which rows of numbers differ most, and where each row lies along them (principal
 * component analysis: Pearson 1901; Hotelling 1933; Jolliffe, Principal Component Analysis, 2nd edition, 3.5).
 * They are the eigenvectors of the columns' covariance, XᵀX for centred X; with more columns than rows those
 * of XXᵀ come to the same: score = √λ · u. A component's sign is free: its largest score is above 0.
 * Beyond the rank of the rows scores and shares are 0. Yields the share of the work that is done, roughly.
 *
 * @param values [rows, columns], centred in place. @returns null where they are no numbers.
 */
export function* principalComponents(
  values: Float64Array,
  rows: number,
  columns: number,
  components: number,
): Generator<number, PrincipalComponents | null, undefined> {
  centerColumns(values, rows, columns);
  yield 0;
  const isTall = columns <= rows;
  const vectors = isTall ? transposed(values, rows, columns) : values;
  const size = isTall ? columns : rows;
  const all = gramMatrix(vectors, size, isTall ? rows : columns);
  const products = yield* partOf(all, 0, SHARE_OF_PRODUCTS);
  const variance = traceOf(products, size);
  if (!Number.isFinite(variance)) return null;
  const eigen = leadingEigen(products, size, components);
  let step = eigen.next();
  for (; !step.done; step = eigen.next()) yield SHARE_OF_PRODUCTS;
  const { values: spreads, vectors: directions } = step.value;
  const scores = new Float64Array(rows * components);
  for (let k = 0; k < components; k++) {
    const direction = directions.subarray(k * size, (k + 1) * size);
    const along = isTall
      ? (row: number) => dot(values, row * columns, direction, 0, columns)
      : (row: number) => Math.sqrt(Math.max(0, spreads[k] ?? 0)) * (direction[row] ?? 0);
    for (let row = 0; row < rows; row++) scores[row * components + k] = along(row);
    pointUp(scores, k, components);
  }
  const shares = spreads.map((spread) => (variance > 0 ? Math.max(0, spread) / variance : 0));
  return { scores, shares };
}

/** Subtracts its mean from every column. What is the same in all rows becomes 0 exactly. */
function centerColumns(values: Float64Array, rows: number, columns: number): void {
  const first = values.slice(0, columns);
  const means = new Float64Array(columns);
  for (let at = 0; at < values.length; at++) {
    const column = at % columns;
    const value = (values[at] ?? 0) - (first[column] ?? 0);
    values[at] = value;
    means[column] = (means[column] ?? 0) + value / rows;
  }
  for (let at = 0; at < values.length; at++) {
    values[at] = (values[at] ?? 0) - (means[at % columns] ?? 0);
  }
}

function transposed(values: Float64Array, rows: number, columns: number): Float64Array {
  const turned = new Float64Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      turned[column * rows + row] = values[row * columns + column] ?? 0;
    }
  }
  return turned;
}

function traceOf(matrix: Float64Array, size: number): number {
  let trace = 0;
  for (let i = 0; i < size; i++) trace += matrix[i * size + i] ?? 0;
  return trace;
}

/** Mirrors a component whose largest score lies below 0. */
function pointUp(scores: Float64Array, component: number, components: number): void {
  let largest = 0;
  for (let at = component; at < scores.length; at += components) {
    const score = scores[at] ?? 0;
    if (Math.abs(score) > Math.abs(largest)) largest = score;
  }
  if (largest >= 0) return;
  for (let at = component; at < scores.length; at += components) scores[at] = -(scores[at] ?? 0);
}
