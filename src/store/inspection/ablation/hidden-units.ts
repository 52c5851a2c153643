import type { ExperimentSpec } from '../../../spec/experiment.ts';
import type { UnitPlace } from '../../../spec/inspection/unit-place.ts';

type Layers = Pick<ExperimentSpec, 'hiddenLayers'>;

/** Whether a network has a hidden unit there: what a person chose may be of another. */
export function isHiddenUnit({ hiddenLayers }: Layers, { layer, unit }: UnitPlace): boolean {
  return unit < (hiddenLayers[layer]?.units ?? 0);
}

/** The hidden layer in a network that may have fewer; null without any. */
export function hiddenLayerIn({ hiddenLayers }: Layers, layer: number): number | null {
  return hiddenLayers.length === 0 ? null : Math.min(layer, hiddenLayers.length - 1);
}
