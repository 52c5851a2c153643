import { CLASS_COUNT } from '../../spec/mnist.ts';

/** A row of the probabilities: a class, or all outputs that are none of the data's, together. */
export interface ShownShare {
  readonly label: number | 'others';
  /** Null while there is no answer. */
  readonly share: number | null;
}

/** Shares below this one are shown as 0. */
const LEAST = 0.00005;

/**
 * The probability of each class of the data and, where it would be missed, that of the outputs which are
 * none: a network has ten whatever it is trained on. All rows together make up 1.
 *
 * @param shares [10]; null while there is no answer. @param classes of the data.
 */
export function sharesShown(
  shares: Float32Array | null,
  classes: number,
  answer: number | null,
): ShownShare[] {
  const rows: ShownShare[] = Array.from({ length: classes }, (_, label) => ({
    label,
    share: shares?.[label] ?? null,
  }));
  if (shares === null || classes >= CLASS_COUNT) return rows;
  const share = shares.subarray(classes).reduce((sum, one) => sum + one, 0);
  const isAnswer = answer !== null && answer >= classes;
  return isAnswer || share >= LEAST ? [...rows, { label: 'others', share }] : rows;
}
