import { CLASS_COUNT } from '../spec/mnist.ts';

/** Digits of one class that were read as another. */
export interface Confusion {
  readonly label: number;
  readonly prediction: number;
  readonly count: number;
}

/**
 * The most frequent confusions, the largest first and equal ones in the order of their rows.
 *
 * @param counts [10, 10], a row for each label. @param most how many of them.
 */
export function largestErrors(counts: Uint32Array, most: number): Confusion[] {
  const errors = Array.from(counts, (count, cell) => ({
    label: Math.floor(cell / CLASS_COUNT),
    prediction: cell % CLASS_COUNT,
    count,
  })).filter(({ label, prediction, count }) => label !== prediction && count > 0);
  return errors.sort((a, b) => b.count - a.count).slice(0, most);
}
