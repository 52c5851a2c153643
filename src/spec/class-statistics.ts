import type { DigitSplit } from './selection.ts';

/** What the digits of a split add up to, class by class, in whole numbers. */
export interface ClassStatistics {
  readonly split: DigitSplit;
  /** Digits of the split, those that have not arrived included. */
  readonly size: number;
  /** [10] digits counted. */
  readonly counts: Uint32Array;
  /** [10, 784] sums of the grey levels at each pixel. */
  readonly levelSums: Uint32Array;
  /** [10] sums of the squares of all grey levels. */
  readonly squareSums: Float64Array;
  /** [10] pixels that are not 0. */
  readonly inkedPixels: Uint32Array;
}
