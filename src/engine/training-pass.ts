import { backwardOperations } from './backward.ts';
import {
  activationOperation,
  arrayAt,
  layerAt,
  type PassParts,
  productOperation,
} from './forward.ts';
import { type Operation, tiledOperation, wholeOperation } from './operation.ts';
import { deriveKey, PURPOSE } from './random.ts';
import type { StepState } from './step-state.ts';

/** Multiplications that one random word is worth, to size tiles by. */
const DROPOUT_COST = 64;

/** Forward with slopes and dropout, loss, and backward over one chunk of a batch. */
export function trainingOperations(parts: PassParts, seed: number, state: StepState): Operation[] {
  const hidden = parts.layers.length - 1;
  const operations: Operation[] = [];
  for (let l = 0; l < hidden; l++) {
    operations.push(productOperation(parts, l), activationWithSlope(parts, l));
    operations.push(dropoutOperation(parts, l, seed, state));
  }
  operations.push(productOperation(parts, hidden), lossOperation(parts, state));
  return [...operations, ...backwardOperations(parts, state)];
}

function activationWithSlope(parts: PassParts, l: number): Operation {
  const { activation } = layerAt(parts.layers, l).shape;
  const values = arrayAt(parts.workspace.activations, l);
  const slopes = arrayAt(parts.workspace.slopes, l);
  return activationOperation(parts, l, (from, to) =>
    parts.kernels.activateWithSlope(activation, values, slopes, from, to),
  );
}

function dropoutOperation(parts: PassParts, l: number, seed: number, state: StepState): Operation {
  const { kernels, layers, workspace, members } = parts;
  const units = layerAt(layers, l).shape.outputs;
  const values = arrayAt(workspace.activations, l);
  const slopes = arrayAt(workspace.slopes, l);
  const key = new Uint32Array(2);
  const rows = () => (state.dropout(l) > 0 ? workspace.rows : 0);
  const cut = { costPerItem: units * DROPOUT_COST, unit: 1, members, largest: kernels.largestTile };
  return tiledOperation(rows, cut, (from, to) => {
    deriveKey(seed, PURPOSE.dropout, state.step, l, key);
    kernels.dropout(values, slopes, units, from, to, state.firstRow, state.dropout(l), key);
  });
}

function lossOperation({ kernels, layers, workspace }: PassParts, state: StepState): Operation {
  const { labels, losses, predictions } = workspace;
  const last = layers.length - 1;
  const logits = arrayAt(workspace.activations, last);
  const classes = layerAt(layers, last).shape.outputs;
  return wholeOperation(() =>
    kernels.softmaxCrossEntropy(
      logits,
      labels,
      losses,
      predictions,
      classes,
      workspace.rows,
      1 / state.batchRows,
    ),
  );
}
