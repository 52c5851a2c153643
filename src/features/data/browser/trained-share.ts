import type { ExperimentSpec } from '../../../spec/experiment.ts';

/** Which of the digits that are not held out an experiment trains on. */
export interface TrainedShare {
  /** So many from the beginning; null when it is all of them. */
  readonly first: number | null;
  /** Those of these classes; null when it is every class there is. */
  readonly classes: readonly number[] | null;
}

/**
 * Null when it trains on all of them.
 *
 * @param counts [10] digits of each class that are not held out.
 */
export function trainedShare(
  counts: readonly number[],
  { trainingSize, classes }: Pick<ExperimentSpec, 'trainingSize' | 'classes'>,
): TrainedShare | null {
  const isLeftOut = (count: number, label: number) => count > 0 && !classes.includes(label);
  const chosen = classes.reduce((sum, label) => sum + (counts[label] ?? 0), 0);
  const first = trainingSize < chosen ? trainingSize : null;
  const chosenClasses = counts.some(isLeftOut) ? classes : null;
  return first === null && chosenClasses === null ? null : { first, classes: chosenClasses };
}
