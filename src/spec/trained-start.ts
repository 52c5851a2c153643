import type { ExperimentSpec } from './experiment.ts';
import { best } from './recipes/best.ts';

/** A field that keeps an experiment from starting with the trained weights. */
export type TrainedMisfit = 'hiddenLayers' | 'inputScaling' | 'loss' | 'validationSize';

/**
 * Which fields contradict a start from the trained weights; none where the initializer draws them.
 *
 * The weights are those of `best`, so layers, input and loss must be its own. It has learned from all
 * but the digits it held out: if more were held out now, the others of them would be no validation.
 */
export function trainedMisfits(spec: ExperimentSpec): TrainedMisfit[] {
  if (spec.startingWeights !== 'trained') return [];
  const misfits: TrainedMisfit[] = [];
  if (architectureOf(spec) !== architectureOf(best)) misfits.push('hiddenLayers');
  if (spec.inputScaling !== best.inputScaling) misfits.push('inputScaling');
  if (spec.loss !== best.loss) misfits.push('loss');
  if (spec.validationSize > best.validationSize) misfits.push('validationSize');
  return misfits;
}

/** Whether an experiment may start with the trained weights. */
export function fitsTrained(spec: ExperimentSpec): boolean {
  return trainedMisfits({ ...spec, startingWeights: 'trained' }).length === 0;
}

/** The experiment with weights drawn by its initializer where the trained ones do not fit it any more. */
export function withFittingStart(spec: ExperimentSpec): ExperimentSpec {
  return trainedMisfits(spec).length === 0 ? spec : { ...spec, startingWeights: 'initialized' };
}

/** Units and activations; dropout may be another. */
function architectureOf({ hiddenLayers }: ExperimentSpec): string {
  return hiddenLayers.map(({ units, activation }) => `${units} ${activation}`).join(', ');
}
