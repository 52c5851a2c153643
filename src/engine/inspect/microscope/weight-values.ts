import type { WeightPlace } from '../../../spec/inspection/microscope.ts';
import { layerParameterCount } from '../../../spec/layers.ts';
import { arrayAt, type Layer, type Parameters } from '../../parameters.ts';

/** Where each layer begins in the flat arrays. */
function layerStarts(layers: readonly Layer[]): number[] {
  let start = 0;
  return layers.map(({ shape }) => {
    const own = start;
    start += layerParameterCount(shape);
    return own;
  });
}

/** Where a weight is in the flat arrays; null when the network has none at that place. */
export function flatPlace(
  layers: readonly Layer[],
  { layer, input, unit }: WeightPlace,
): number | null {
  const { shape } = layers[layer] ?? {};
  if (shape === undefined || input >= shape.inputs || unit >= shape.outputs) return null;
  return (layerStarts(layers)[layer] ?? 0) + input * shape.outputs + unit;
}

/** A weight and what the optimizer keeps for it. */
export interface WeightValues {
  readonly value: number;
  readonly gradient: number;
  readonly slots: readonly number[];
}

export function weightValues({ values, gradients, slots }: Parameters, at: number): WeightValues {
  return {
    value: values[at] ?? 0,
    gradient: gradients[at] ?? 0,
    slots: slots.map((slot) => slot[at] ?? 0),
  };
}

/** The weight of a layer whose gradient is the largest; the first of all where none has any. */
export function steepestWeight(layers: readonly Layer[], layer: number): WeightPlace {
  const { dWeights, shape } = arrayAt(layers, layer);
  let steepest = 0;
  let largest = 0;
  for (let i = 0; i < dWeights.length; i++) {
    const magnitude = Math.abs(dWeights[i] ?? 0);
    if (magnitude <= largest) continue;
    largest = magnitude;
    steepest = i;
  }
  const { outputs } = shape;
  return { layer, input: Math.floor(steepest / outputs), unit: steepest % outputs };
}
