import { arrayAt, layerAt, type PassParts, ROW_UNIT } from './forward.ts';
import type { Floats } from './kernels/kernels.ts';
import { type Operation, tiledOperation, wholeOperation } from './operation.ts';

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
  const { kernels, layers, workspace, members } = parts;
  const { shape, dWeights } = layerAt(layers, l);
  const { inputs: inputCount, outputs: outputCount } = shape;
  const inputs = arrayAt(workspace.activations, l - 1);
  const dOutputs = dOutputsOf(parts, l);
  const cut = { costPerItem: workspace.labels.length * outputCount, unit: COLUMN_UNIT, members };
  return tiledOperation(
    () => inputCount,
    cut,
    (from, to) => {
      const { rows } = workspace;
      kernels.denseWeightGradient(
        inputs,
        dOutputs,
        dWeights,
        inputCount,
        outputCount,
        rows,
        from,
        to,
      );
    },
  );
}

function inputGradientOperation(parts: PassParts, l: number): Operation {
  const { kernels, layers, workspace, members } = parts;
  const { shape, weights } = layerAt(layers, l);
  const { inputs: inputCount, outputs: outputCount } = shape;
  const dOutputs = dOutputsOf(parts, l);
  const dInputs = arrayAt(workspace.slopes, l - 1);
  const cut = { costPerItem: inputCount * outputCount, unit: ROW_UNIT, members };
  return tiledOperation(
    () => workspace.rows,
    cut,
    (from, to) =>
      kernels.denseInputGradient(dOutputs, weights, dInputs, inputCount, outputCount, from, to),
  );
}

function inputLayerGradientOperation(parts: PassParts): Operation {
  const { kernels, layers, workspace, members } = parts;
  const { shape, dWeights } = layerAt(layers, 0);
  const { inputs } = workspace;
  const dOutputs = dOutputsOf(parts, 0);
  const cut = {
    costPerItem: workspace.labels.length * PIXELS_WITH_INK,
    unit: COLUMN_UNIT,
    members,
  };
  return tiledOperation(
    () => shape.outputs,
    cut,
    (from, to) => {
      const { rows } = workspace;
      kernels.sparseWeightGradient(inputs, dOutputs, dWeights, shape.outputs, rows, from, to);
    },
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
