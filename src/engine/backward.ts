import { arrayAt, COLUMN_UNIT, layerAt, type PassParts } from './forward.ts';
import type { Floats } from './kernels/kernels.ts';
import { type Operation, tiledOperation, wholeOperation } from './operation.ts';
import type { StepState } from './step-state.ts';

/** Non-zero pixels a digit is assumed to have, to size tiles by. */
const PIXELS_WITH_INK = 160;

/**
 * From dLogits, which the loss left in the last activations, to the gradients of all parameters:
 * those of a batch's first chunk replace what was there, the others add to it.
 */
export function backwardOperations(parts: PassParts, state: StepState): Operation[] {
  const operations: Operation[] = [];
  for (let l = parts.layers.length - 1; l > 0; l--) {
    operations.push(weightGradientOperation(parts, l, state));
    operations.push(biasGradientOperation(parts, l, state), inputGradientOperation(parts, l));
  }
  operations.push(listColumnsOperation(parts), inputLayerGradientOperation(parts, state));
  operations.push(biasGradientOperation(parts, 0, state));
  return operations;
}

/** The gradient of the loss with respect to layer l's values before activation, [rows, outputs]. */
function dOutputsOf({ layers, workspace }: PassParts, l: number): Floats {
  return l === layers.length - 1 ? arrayAt(workspace.activations, l) : arrayAt(workspace.slopes, l);
}

function weightGradientOperation(parts: PassParts, l: number, state: StepState): Operation {
  const { kernels, layers, workspace, members } = parts;
  const { shape, dWeights } = layerAt(layers, l);
  const { inputs: inputCount, outputs: outputCount } = shape;
  const inputs = arrayAt(workspace.activations, l - 1);
  const dOutputs = dOutputsOf(parts, l);
  const costPerItem = workspace.labels.length * outputCount;
  const cut = { costPerItem, unit: COLUMN_UNIT, members, largest: kernels.largestTile };
  return tiledOperation(
    () => inputCount,
    cut,
    (from, to) =>
      kernels.denseWeightGradient(
        inputs,
        dOutputs,
        dWeights,
        inputCount,
        outputCount,
        workspace.rows,
        from,
        to,
        state.firstRow > 0,
      ),
  );
}

function inputGradientOperation(parts: PassParts, l: number): Operation {
  const { kernels, layers, workspace, members } = parts;
  const { shape, weights } = layerAt(layers, l);
  const { inputs: inputCount, outputs: outputCount } = shape;
  const dOutputs = dOutputsOf(parts, l);
  const dInputs = arrayAt(workspace.slopes, l - 1);
  const costPerItem = workspace.labels.length * outputCount;
  const cut = { costPerItem, unit: COLUMN_UNIT, members, largest: kernels.largestTile };
  return tiledOperation(
    () => inputCount,
    cut,
    (from, to) =>
      kernels.denseInputGradient(
        dOutputs,
        weights,
        dInputs,
        inputCount,
        outputCount,
        workspace.rows,
        from,
        to,
      ),
  );
}

function listColumnsOperation({ kernels, workspace }: PassParts): Operation {
  const { inputs, inputColumns } = workspace;
  return wholeOperation(() => kernels.listColumns(inputs, workspace.rows, inputColumns));
}

function inputLayerGradientOperation(parts: PassParts, state: StepState): Operation {
  const { kernels, layers, workspace, members } = parts;
  const { outputs } = layerAt(layers, 0).shape;
  const { dWeights } = layerAt(layers, 0);
  const dOutputs = dOutputsOf(parts, 0);
  const costPerItem = workspace.labels.length * PIXELS_WITH_INK;
  const cut = { costPerItem, unit: COLUMN_UNIT, members, largest: kernels.largestTile };
  return tiledOperation(
    () => outputs,
    cut,
    (from, to) =>
      kernels.sparseWeightGradient(
        workspace.inputColumns,
        dOutputs,
        dWeights,
        outputs,
        workspace.rows,
        from,
        to,
        state.firstRow > 0,
      ),
  );
}

function biasGradientOperation(parts: PassParts, l: number, state: StepState): Operation {
  const { kernels, layers, workspace } = parts;
  const { outputs } = layerAt(layers, l).shape;
  const { dBias } = layerAt(layers, l);
  const dOutputs = dOutputsOf(parts, l);
  return wholeOperation(() => {
    const accumulates = state.firstRow > 0;
    kernels.biasGradient(dOutputs, dBias, outputs, workspace.rows, 0, outputs, accumulates);
  });
}
