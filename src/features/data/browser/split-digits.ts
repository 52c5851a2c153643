import { CLASS_COUNT } from '../../../spec/mnist.ts';
import type { SplitRange } from '../../../spec/split-range.ts';
import { NOT_ARRIVED } from '../../../worker/protocol.ts';

/** Which digits of a split there are. */
export interface SplitDigits {
  /** Places in the file, ascending: those of the chosen class that have arrived. */
  readonly picked: readonly number[];
  /** [10] of each class. */
  readonly counts: readonly number[];
  /** Digits that have not arrived. */
  readonly missing: number;
}

/**
 * @param labels of the split's file.
 * @param label the chosen class; null picks all.
 */
export function digitsOfSplit(
  labels: Uint8Array,
  { from, to }: SplitRange,
  label: number | null,
): SplitDigits {
  const picked: number[] = [];
  const counts = Array.from({ length: CLASS_COUNT }, () => 0);
  let missing = 0;
  for (let index = from; index < to; index++) {
    const its = labels[index] ?? NOT_ARRIVED;
    if (its === NOT_ARRIVED) missing += 1;
    else counts[its] = (counts[its] ?? 0) + 1;
    if (its !== NOT_ARRIVED && (label === null || its === label)) picked.push(index);
  }
  return { picked, counts, missing };
}
