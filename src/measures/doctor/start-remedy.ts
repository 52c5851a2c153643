import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { Activation, Initializer } from '../../spec/vocabulary.ts';
import type { Remedy } from './remedy.ts';

const SATURATING: readonly Activation[] = ['sigmoid', 'tanh'];

/**
 * Whose weights keep activations the same size from layer to layer: He et al. 2015, arXiv:1502.01852, for those that are
 * 0 on one side, Glorot & Bengio 2010 for those with two ends.
 */
const initializerFor = (activation: Activation): Initializer =>
  SATURATING.includes(activation) ? 'glorotUniform' : 'heNormal';

/** Another start, where this one makes no use of the number of inputs. */
function initializerRemedy(spec: ExperimentSpec): Remedy[] {
  const { initializer, hiddenLayers } = spec;
  if (initializer !== 'zeros' && initializer !== 'standardNormal') return [];
  const activation = hiddenLayers[0]?.activation ?? 'relu';
  return [{ code: 'initializer', value: initializerFor(activation) }];
}

/** Weights that differ, where the start makes them all alike; none where something else did. */
export function differentWeights(spec: ExperimentSpec): Remedy[] {
  if (spec.initializer === 'zeros') return initializerRemedy(spec);
  return spec.initializerScale === 0 ? [{ code: 'initializerScale', value: 1 }] : [];
}

/** The initializer as it was published, where it is scaled up. */
function initializerScaleRemedy({ initializerScale }: ExperimentSpec): Remedy[] {
  return initializerScale > 1 ? [{ code: 'initializerScale', value: 1 }] : [];
}

/** Weights large enough for something to come back through the layers. */
export function largerStart({ initializer, initializerScale }: ExperimentSpec): Remedy[] {
  if (initializerScale < 1) return [{ code: 'initializerScale', value: 1 }];
  return initializer === 'heNormal' ? [] : [{ code: 'initializer', value: 'heNormal' }];
}

/** Weights no larger than the number of inputs asks for. */
export const smallerStart = (spec: ExperimentSpec): Remedy[] => [
  ...initializerScaleRemedy(spec),
  ...initializerRemedy(spec),
];

/** Ink as 1 on paper as 0, where nearly every pixel is 1: LeCun et al. 1998, "Efficient BackProp", 4.3. */
export function inputRemedy({ inputScaling }: ExperimentSpec): Remedy[] {
  return inputScaling === 'inverted' ? [{ code: 'inputScaling', value: 'unit' }] : [];
}

/** ReLU with its initializer in the place of an activation. */
export const reluInstead = (from: Activation): Remedy => ({
  code: 'activation',
  from,
  to: 'relu',
  initializer: 'heNormal',
});

/** ReLU where there are sigmoids or tanhs. */
export function saturatingRemedy({ hiddenLayers }: ExperimentSpec): Remedy[] {
  const found = hiddenLayers.find(({ activation }) => SATURATING.includes(activation));
  return found === undefined ? [] : [reluInstead(found.activation)];
}

/** The same, where several layers of them follow one another. */
export function deepSaturatingRemedy(spec: ExperimentSpec): Remedy[] {
  return spec.hiddenLayers.length > 1 ? saturatingRemedy(spec) : [];
}
