import { backwardOperations } from './backward.ts';
import { activationOperation, productOperations } from './forward.ts';
import { lossOperation } from './losses.ts';
import { type Operation, tiledOperation } from './operation.ts';
import { arrayAt } from './parameters.ts';
import type { PassParts } from './pass-parts.ts';
import { deriveKey, PURPOSE } from './random.ts';
import type { StepSettings } from './step-settings.ts';
import type { StepState } from './step-state.ts';

/** Multiplications that one random word is worth, to size tiles by. */
const DROPOUT_COST = 64;

/** Forward with slopes and dropout, loss, and backward over one chunk of a batch. */
export function trainingOperations(
  parts: PassParts,
  seed: number,
  state: StepState,
  settings: StepSettings,
): Operation[] {
  const hidden = parts.layers.length - 1;
  const operations: Operation[] = [];
  for (let l = 0; l < hidden; l++) {
    operations.push(...productOperations(parts, l), activationWithSlope(parts, l));
    operations.push(dropoutOperation(parts, l, seed, state));
  }
  const scale = () => 1 / state.batchRows;
  const smoothing = () => settings.at('labelSmoothing');
  operations.push(...productOperations(parts, hidden), lossOperation(parts, scale, smoothing));
  return [...operations, ...backwardOperations(parts, state)];
}

/** Layer l's activations, and beside them how fast each changes with its value before. */
export function activationWithSlope(parts: PassParts, l: number): Operation {
  const { activation } = arrayAt(parts.layers, l).shape;
  const { leakySlope } = parts.model;
  const values = arrayAt(parts.workspace.activations, l);
  const slopes = arrayAt(parts.workspace.slopes, l);
  return activationOperation(parts, l, (from, to) =>
    parts.kernels.activateWithSlope(activation, leakySlope, values, slopes, from, to),
  );
}

function dropoutOperation(parts: PassParts, l: number, seed: number, state: StepState): Operation {
  const { kernels, layers, workspace, members } = parts;
  const units = arrayAt(layers, l).shape.outputs;
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
