import { FEWEST_TRAINING_DIGITS } from './bounds.ts';
import type { ExperimentSpec } from './experiment.ts';
import type { OwnDataHeader } from './own-data.ts';

/** Which classes take part, and how many digits are held out for validation. */
export type DataChoice = Pick<ExperimentSpec, 'classes' | 'validationSize'>;

/** At most about this share of the training images is held out for validation. */
const VALIDATION_SHARE = 1 / 10;

/** What an experiment may have of a set: all of its classes, and no more held out than it can spare. */
export function fittedChoice(
  { validationSize }: Pick<ExperimentSpec, 'validationSize'>,
  { classNames, training }: Pick<OwnDataHeader, 'classNames' | 'training'>,
): DataChoice {
  const spare = Math.max(1, Math.floor(training * VALIDATION_SHARE));
  return {
    classes: Array.from(classNames, (_, label) => label),
    validationSize: Math.min(validationSize, spare),
  };
}

/** Whether a training file of so many digits leaves some to train on. */
export function leavesTrainingDigits(digits: number, validationSize: number): boolean {
  return digits - validationSize >= FEWEST_TRAINING_DIGITS;
}
