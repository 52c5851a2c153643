import type { ExperimentSpec } from '../../spec/experiment.ts';
import { leavesTrainingDigits } from '../../spec/own-data-fit.ts';
import type { DataMisfit } from './protocol.ts';

/** Why an experiment cannot be trained on a training file of so many digits; null when it can. */
export function dataMisfit(
  { validationSize }: Pick<ExperimentSpec, 'validationSize'>,
  digits: number,
): DataMisfit | null {
  if (leavesTrainingDigits(digits, validationSize)) return null;
  return { code: 'tooFewTrainingDigits', digits, validationSize };
}
