import { MAXIMUM_HIDDEN_LAYERS } from '../spec/bounds.ts';
import type { HiddenLayerSpec } from '../spec/experiment.ts';
import type { SpecProblem } from '../spec/validate.ts';
import { editSpec } from './actions.ts';
import { useExperiment } from './experiment.ts';

const firstLayer: HiddenLayerSpec = { units: 64, activation: 'relu', dropout: 0 };

/** Adds a layer like the last one. */
export function addHiddenLayer(): readonly SpecProblem[] {
  const layers = hiddenLayers();
  if (layers.length >= MAXIMUM_HIDDEN_LAYERS) return [];
  return editSpec({ hiddenLayers: [...layers, layers.at(-1) ?? firstLayer] });
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

const hiddenLayers = () => useExperiment.getState().spec.hiddenLayers;
