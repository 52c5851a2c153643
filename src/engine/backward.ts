import { INK_SHARE, PIXEL_COUNT } from '../spec/mnist.ts';
import type { Floats } from './kernels/kernels.ts';
import { type Cut, type Operation, tiledOperation, wholeOperation } from './operation.ts';
import { arrayAt } from './parameters.ts';
import { COLUMN_UNIT, type PassParts } from './pass-parts.ts';
import type { StepState } from './step-state.ts';

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
  if (parts.model.background !== 0) operations.push(backgroundGradientOperation(parts, state));
  return operations;
}

/** How the inputs of layer l are cut for a gradient over all its outputs. */
function inputCut({ kernels, layers, workspace, members }: PassParts, l: number): Cut {
  const costPerItem = workspace.labels.length * arrayAt(layers, l).shape.outputs;
  return { costPerItem, unit: COLUMN_UNIT, members, largest: kernels.largestTile };
}

/** The gradient of the loss with respect to layer l's values before activation, [rows, outputs]. */
function dOutputsOf({ layers, workspace }: PassParts, l: number): Floats {
  return l === layers.length - 1 ? arrayAt(workspace.activations, l) : arrayAt(workspace.slopes, l);
}

function weightGradientOperation(parts: PassParts, l: number, state: StepState): Operation {
  const { kernels, layers, workspace } = parts;
  const { shape, dWeights } = arrayAt(layers, l);
  const { inputs: inputCount, outputs: outputCount } = shape;
  const inputs = arrayAt(workspace.activations, l - 1);
  const dOutputs = dOutputsOf(parts, l);
  return tiledOperation(
    () => inputCount,
    inputCut(parts, l),
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

/** From the gradient of layer l's values before activation to those of the layer before. */
export function inputGradientOperation(parts: PassParts, l: number): Operation {
  const { kernels, layers, workspace } = parts;
  const { shape, weights } = arrayAt(layers, l);
  const { inputs: inputCount, outputs: outputCount } = shape;
  const dOutputs = dOutputsOf(parts, l);
  const dInputs = arrayAt(workspace.slopes, l - 1);
  return tiledOperation(
    () => inputCount,
    inputCut(parts, l),
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
  const { outputs } = arrayAt(layers, 0).shape;
  const { dWeights } = arrayAt(layers, 0);
  const dOutputs = dOutputsOf(parts, 0);
  const costPerItem = workspace.labels.length * INK_SHARE * PIXEL_COUNT;
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
  const { outputs } = arrayAt(layers, l).shape;
  const { dBias } = arrayAt(layers, l);
  const dOutputs = dOutputsOf(parts, l);
  return wholeOperation(() => {
    const accumulates = state.firstRow > 0;
    kernels.biasGradient(dOutputs, dBias, outputs, workspace.rows, 0, outputs, accumulates);
  });
}

/** The background is the same for every row, so its share waits for the bias gradient of the whole batch. */
function backgroundGradientOperation(parts: PassParts, state: StepState): Operation {
  const { kernels, layers, workspace, model, members } = parts;
  const { shape, dWeights, dBias } = arrayAt(layers, 0);
  const { inputs, outputs } = shape;
  const isLastChunk = () => state.firstRow + workspace.rows >= state.batchRows;
  const cut = { costPerItem: outputs, unit: 1, members, largest: kernels.largestTile };
  return tiledOperation(
    () => (isLastChunk() ? inputs : 0),
    cut,
    (from, to) =>
      kernels.addBackgroundGradient(dBias, model.background, dWeights, outputs, from, to),
  );
}
