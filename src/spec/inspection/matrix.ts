import type { WeightRange } from './weight-range.ts';

/** Rows and columns of a picture, at most: a larger matrix is drawn together. */
export const MOST_MATRIX_SIDE = 256;

export interface MatrixQuestion {
  /** Counted from 0, the one that reads the pixels. */
  readonly layer: number;
}

/**
 * The weights of a layer as a picture that is wider than high for most networks: a row for each of its units,
 * a column for each unit that it reads. A pixel is the weight of largest magnitude among
 * `unitsARow` × `inputsAColumn`; those at the far edges may stand for fewer.
 */
export interface MatrixFinding {
  readonly layer: number;
  readonly units: number;
  readonly inputs: number;
  readonly unitsARow: number;
  readonly inputsAColumn: number;
  /** [⌈units / unitsARow⌉, ⌈inputs / inputsAColumn⌉] */
  readonly values: Float32Array;
  readonly width: number;
  readonly range: WeightRange;
}
