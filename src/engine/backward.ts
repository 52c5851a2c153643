import { arrayAt, layerAt, type PassParts } from './forward.ts';
import type { Floats } from './kernels/kernels.ts';
import { itemsPerTile, type Operation, tiledOperation, wholeOperation } from './operation.ts';

/** Non-zero pixels a digit is assumed to have, to size tiles by. */
const PIXELS_WITH_INK = 160;

/** Columns that a thread's share of a gradient is a multiple of: a cache line of float32. */
const COLUMN_UNIT = 16;

/** From dLogits, which the loss left in the last activations, to the gradients of all parameters. */
export function backwardOperations(parts: PassParts): Operation[] {
  const operations: Operation[] = [];
  for (let l = parts.layers.length - 1; l > 0; l--) {
    operations.push(weightGradientOperation(parts, l), biasGradientOperation(parts, l));
    operations.push(inputGradientOperation(parts, l));
  }
  operations.push(inputLayerGradientOperation(parts), biasGradientOperation(parts, 0));
  return operations;
}

/** The gradient of the loss with respect to layer l's values before activation, [rows, outputs]. */
function dOutputsOf({ layers, workspace }: PassParts, l: number): Floats {
  return l === layers.length - 1 ? arrayAt(workspace.activations, l) : arrayAt(workspace.slopes, l);
}

function weightGradientOperation(parts: PassParts, l: number): Operation {
  const { kernels, layers, workspace } = parts;
  const { shape, dWeights } = layerAt(layers, l);
  const inputs = arrayAt(workspace.activations, l - 1);
  const dOutputs = dOutputsOf(parts, l);
  const perTile = itemsPerTile(workspace.labels.length * shape.outputs, COLUMN_UNIT);
  return tiledOperation(
    () => shape.inputs,
    perTile,
    (from, to) =>
      kernels.denseWeightGradient(
        inputs,
        dOutputs,
        dWeights,
        shape.inputs,
        shape.outputs,
        workspace.rows,
        from,
        to,
      ),
  );
}

function inputGradientOperation(parts: PassParts, l: number): Operation {
  const { kernels, layers, workspace } = parts;
  const { shape, weights } = layerAt(layers, l);
  const dOutputs = dOutputsOf(parts, l);
  const dInputs = arrayAt(workspace.slopes, l - 1);
  const perTile = itemsPerTile(shape.inputs * shape.outputs);
  return tiledOperation(
    () => workspace.rows,
    perTile,
    (from, to) =>
      kernels.denseInputGradient(dOutputs, weights, dInputs, shape.inputs, shape.outputs, from, to),
  );
}

function inputLayerGradientOperation(parts: PassParts): Operation {
  const { kernels, layers, workspace } = parts;
  const { shape, dWeights } = layerAt(layers, 0);
  const dOutputs = dOutputsOf(parts, 0);
  const perTile = itemsPerTile(workspace.labels.length * PIXELS_WITH_INK, COLUMN_UNIT);
  return tiledOperation(
    () => shape.outputs,
    perTile,
    (from, to) =>
      kernels.sparseWeightGradient(
        workspace.inputs,
        dOutputs,
        dWeights,
        shape.outputs,
        workspace.rows,
        from,
        to,
      ),
  );
}

function biasGradientOperation(parts: PassParts, l: number): Operation {
  const { kernels, layers, workspace } = parts;
  const { shape, dBias } = layerAt(layers, l);
  const dOutputs = dOutputsOf(parts, l);
  return wholeOperation(() =>
    kernels.biasGradient(dOutputs, dBias, shape.outputs, workspace.rows, 0, shape.outputs),
  );
}
