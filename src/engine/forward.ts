import { INK_SHARE } from '../spec/mnist.ts';
import type { Floats } from './kernels/kernels.ts';
import { type Operation, tiledOperation } from './operation.ts';
import { arrayAt } from './parameters.ts';
import { COLUMN_UNIT, type PassParts } from './pass-parts.ts';

/** Multiplications that one activation is worth, to size tiles by. */
const ACTIVATION_COST = 32;

/** The product of layer l: activations[l] = inputs · weights + bias, not yet activated. */
export function productOperations(parts: PassParts, l: number): Operation[] {
  if (l > 0) return [denseProduct(parts, l)];
  const { workspace, layers, model } = parts;
  if (model.background === 0) return [sparseProduct(parts, arrayAt(layers, 0).bias)];
  return [foldBackground(parts), sparseProduct(parts, workspace.foldedBias)];
}

function sparseProduct(
  { kernels, layers, workspace, members }: PassParts,
  bias: Floats,
): Operation {
  const { shape, weights } = arrayAt(layers, 0);
  const outputs = arrayAt(workspace.activations, 0);
  const costPerItem = shape.inputs * INK_SHARE * shape.outputs;
  const cut = { costPerItem, unit: 1, members, largest: kernels.largestTile };
  return tiledOperation(
    () => workspace.rows,
    cut,
    (from, to) =>
      kernels.sparseForward(workspace.inputs, weights, bias, outputs, shape.outputs, from, to),
  );
}

function foldBackground({ kernels, layers, workspace, model, members }: PassParts): Operation {
  const { shape, weights, bias } = arrayAt(layers, 0);
  const { inputs, outputs } = shape;
  const { foldedBias } = workspace;
  const cut = { costPerItem: inputs, unit: COLUMN_UNIT, members, largest: kernels.largestTile };
  return tiledOperation(
    () => outputs,
    cut,
    (from, to) =>
      kernels.foldBackground(
        weights,
        bias,
        model.background,
        foldedBias,
        inputs,
        outputs,
        from,
        to,
      ),
  );
}

function denseProduct({ kernels, layers, workspace, members }: PassParts, l: number): Operation {
  const { shape, weights, bias } = arrayAt(layers, l);
  const { inputs: inputCount, outputs: outputCount } = shape;
  const outputs = arrayAt(workspace.activations, l);
  const inputs = arrayAt(workspace.activations, l - 1);
  const costPerItem = workspace.labels.length * inputCount;
  const cut = { costPerItem, unit: COLUMN_UNIT, members, largest: kernels.largestTile };
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
  const { kernels, layers, workspace, model } = parts;
  return layers.flatMap(({ shape }, l) => {
    const products = productOperations(parts, l);
    if (shape.activation === 'linear') return products;
    const values = arrayAt(workspace.activations, l);
    const activate = activationOperation(parts, l, (from, to) =>
      kernels.activate(shape.activation, model.leakySlope, values, from, to),
    );
    return [...products, activate];
  });
}

/** An element-wise operation over the activations of layer l. */
export function activationOperation(
  { kernels, layers, workspace, members }: PassParts,
  l: number,
  run: (from: number, to: number) => void,
): Operation {
  const { outputs } = arrayAt(layers, l).shape;
  const cut = { costPerItem: ACTIVATION_COST, unit: 64, members, largest: kernels.largestTile };
  return tiledOperation(() => workspace.rows * outputs, cut, run);
}
