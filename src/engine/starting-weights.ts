import type { ExperimentSpec } from '../spec/experiment.ts';
import { initialize } from './initializers.ts';
import type { Floats } from './kernels/kernels.ts';
import type { Parameters } from './parameters.ts';

/**
 * Puts the weights that a run begins with into its network.
 *
 * @param trained in the order of the arena; of no account where the initializer draws them.
 * @throws RangeError when a start from trained weights is not given as many as the network has.
 */
export function placeStartingWeights(
  { values, layers }: Pick<Parameters, 'values' | 'layers'>,
  spec: ExperimentSpec,
  trained: Floats | null,
): void {
  if (spec.startingWeights === 'initialized') {
    initialize(layers, spec.initializer, spec.initializerScale, spec.seed);
    return;
  }
  if (trained?.length !== values.length) {
    throw new RangeError(`${trained?.length ?? 0} weights are given for ${values.length}.`);
  }
  values.set(trained);
}
