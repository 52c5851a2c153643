import type { Kernels } from './kernels/kernels.ts';
import { type Operation, tiledOperation } from './operation.ts';
import type { Layer } from './parameters.ts';
import type { Workspace } from './workspace.ts';

/** Assumed share of a digit's pixels that are not zero, to size tiles by. */
const INK_SHARE = 0.2;

/** Multiplications that one activation is worth, to size tiles by. */
const ACTIVATION_COST = 32;

/** Columns that a thread's share is a multiple of: a cache line of float32. */
export const COLUMN_UNIT = 16;

/** What a pass needs to run over one chunk. */
export interface PassParts {
  readonly kernels: Kernels;
  readonly layers: readonly Layer[];
  readonly workspace: Workspace;
  /** The threads that share its operations. */
  readonly members: number;
}

/** The product of layer l: activations[l] = inputs · weights + bias, not yet activated. */
export function productOperation(parts: PassParts, l: number): Operation {
  const { kernels, layers, workspace, members } = parts;
  const { shape, weights, bias } = layerAt(layers, l);
  const outputs = arrayAt(workspace.activations, l);
  const { inputs: inputCount, outputs: outputCount } = shape;
  const { largestTile: largest } = kernels;
  if (l === 0) {
    const costPerItem = inputCount * INK_SHARE * outputCount;
    const cut = { costPerItem, unit: 1, members, largest };
    return tiledOperation(
      () => workspace.rows,
      cut,
      (from, to) =>
        kernels.sparseForward(workspace.inputs, weights, bias, outputs, outputCount, from, to),
    );
  }
  const inputs = arrayAt(workspace.activations, l - 1);
  const costPerItem = workspace.labels.length * inputCount;
  const cut = { costPerItem, unit: COLUMN_UNIT, members, largest };
  return tiledOperation(
    () => outputCount,
    cut,
    (from, to) => {
      const { rows } = workspace;
      kernels.denseForward(inputs, weights, bias, outputs, inputCount, outputCount, rows, from, to);
    },
  );
}

/** From the workspace's inputs to its logits, without dropout and without slopes: for predictions. */
export function inferenceOperations(parts: PassParts): Operation[] {
  const { kernels, layers, workspace } = parts;
  return layers.flatMap(({ shape }, l) => {
    const values = arrayAt(workspace.activations, l);
    const activate = activationOperation(parts, l, (from, to) =>
      kernels.activate(shape.activation, values, from, to),
    );
    return shape.activation === 'linear'
      ? [productOperation(parts, l)]
      : [productOperation(parts, l), activate];
  });
}

/** An element-wise operation over the activations of layer l. */
export function activationOperation(
  { kernels, layers, workspace, members }: PassParts,
  l: number,
  run: (from: number, to: number) => void,
): Operation {
  const { outputs } = layerAt(layers, l).shape;
  const cut = { costPerItem: ACTIVATION_COST, unit: 64, members, largest: kernels.largestTile };
  return tiledOperation(() => workspace.rows * outputs, cut, run);
}

export function layerAt(layers: readonly Layer[], l: number): Layer {
  const layer = layers[l];
  if (layer === undefined) throw new RangeError(`There is no layer ${l} of ${layers.length}.`);
  return layer;
}

export function arrayAt<T>(arrays: readonly T[], l: number): T {
  const array = arrays[l];
  if (array === undefined) throw new RangeError(`There is no array ${l} of ${arrays.length}.`);
  return array;
}
