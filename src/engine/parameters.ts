import { type LayerShape, layerParameterCount } from '../spec/layers.ts';
import type { Floats } from './kernels/kernels.ts';
import type { Allocator } from './memory.ts';

/** Named views into the flat arrays: weights[I,O] row-major, bias[O]. */
export interface Layer {
  readonly shape: LayerShape;
  readonly weights: Floats;
  readonly bias: Floats;
  readonly dWeights: Floats;
  readonly dBias: Floats;
}

/**
 * All parameters in one flat array, layer by layer, weights before bias, nothing in between;
 * gradients and optimizer slots in the same order, so that an update is one loop.
 */
export interface Parameters {
  readonly values: Floats;
  readonly gradients: Floats;
  readonly slots: readonly Floats[];
  readonly layers: readonly Layer[];
}

export function allocateParameters(
  allocator: Allocator,
  shapes: readonly LayerShape[],
  slotCount: number,
): Parameters {
  const length = shapes.reduce((sum, shape) => sum + layerParameterCount(shape), 0);
  const values = allocator.floats(length);
  const gradients = allocator.floats(length);
  const slots = Array.from({ length: slotCount }, () => allocator.floats(length));
  const layers: Layer[] = [];
  let start = 0;
  for (const shape of shapes) {
    const biasStart = start + shape.inputs * shape.outputs;
    const end = start + layerParameterCount(shape);
    layers.push({
      shape,
      weights: values.subarray(start, biasStart),
      bias: values.subarray(biasStart, end),
      dWeights: gradients.subarray(start, biasStart),
      dBias: gradients.subarray(biasStart, end),
    });
    start = end;
  }
  return { values, gradients, slots, layers };
}

/** arrays[l]. @throws RangeError when there is none. */
export function arrayAt<T>(arrays: readonly T[], l: number): T {
  const array = arrays[l];
  if (array === undefined) throw new RangeError(`There is no array ${l} of ${arrays.length}.`);
  return array;
}
