import type { ExperimentSpec } from './experiment.ts';
import { CLASS_COUNT, PIXEL_COUNT } from './mnist.ts';
import type { Activation } from './vocabulary.ts';

/** One dense layer: its weights are [inputs, outputs], its bias [outputs]. */
export interface LayerShape {
  readonly inputs: number;
  readonly outputs: number;
  /** The output layer is linear: softmax belongs to the loss. */
  readonly activation: Activation;
}

/** The hidden layers and the output layer, from the pixels to the ten logits. */
export function layerShapes(spec: Pick<ExperimentSpec, 'hiddenLayers'>): LayerShape[] {
  const shapes: LayerShape[] = [];
  let inputs = PIXEL_COUNT;
  for (const { units, activation } of spec.hiddenLayers) {
    shapes.push({ inputs, outputs: units, activation });
    inputs = units;
  }
  shapes.push({ inputs, outputs: CLASS_COUNT, activation: 'linear' });
  return shapes;
}

export function layerParameterCount({ inputs, outputs }: LayerShape): number {
  return inputs * outputs + outputs;
}

export function parameterCount(spec: Pick<ExperimentSpec, 'hiddenLayers'>): number {
  return layerShapes(spec).reduce((sum, shape) => sum + layerParameterCount(shape), 0);
}
