import { MAXIMUM_HIDDEN_LAYERS, MAXIMUM_PARAMETERS } from '../spec/bounds.ts';
import type { HiddenLayerSpec } from '../spec/experiment.ts';
import { parameterCount } from '../spec/layers.ts';
import type { SpecProblem } from '../spec/validate.ts';
import { editSpec } from './actions.ts';
import { useExperiment } from './experiment.ts';

const firstLayer: HiddenLayerSpec = { units: 64, activation: 'relu', dropout: 0 };

/** Adds a layer like the last one, halved until the network is not too large. */
export function addHiddenLayer(): readonly SpecProblem[] {
  const layers = hiddenLayers();
  if (layers.length >= MAXIMUM_HIDDEN_LAYERS) return [];
  let added = layers.at(-1) ?? firstLayer;
  while (added.units > 1 && isTooLarge([...layers, added])) {
    added = { ...added, units: Math.floor(added.units / 2) };
  }
  return editSpec({ hiddenLayers: [...layers, added] });
}

export function removeHiddenLayer(index: number): readonly SpecProblem[] {
  return editSpec({ hiddenLayers: hiddenLayers().filter((_, at) => at !== index) });
}

export function changeHiddenLayer(
  index: number,
  change: Partial<Pick<HiddenLayerSpec, 'units' | 'activation'>>,
): readonly SpecProblem[] {
  const layers = hiddenLayers().map((layer, at) =>
    at === index ? { ...layer, ...change } : layer,
  );
  return editSpec({ hiddenLayers: layers });
}

const isTooLarge = (layers: HiddenLayerSpec[]) =>
  parameterCount({ hiddenLayers: layers }) > MAXIMUM_PARAMETERS;

const hiddenLayers = () => useExperiment.getState().spec.hiddenLayers;
