import type { Examples } from './examples.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Workspace } from './workspace.ts';

/** Brings the digits order[first] … order[first + rows − 1] into the workspace, labels included. */
export function loadChunk(
  kernels: Kernels,
  workspace: Workspace,
  examples: Examples,
  order: Int32Array,
  first: number,
  rows: number,
): void {
  workspace.rows = rows;
  kernels.gatherPixels(examples.pixels, order, first, rows, workspace.inputs);
  for (let r = 0; r < rows; r++) {
    workspace.labels[r] = examples.labels[order[first + r] ?? 0] ?? 0;
  }
}

/** What the loss operation left behind, summed in row order. */
export interface ChunkTally {
  loss: number;
  correct: number;
}

export function addChunk(workspace: Workspace, tally: ChunkTally): void {
  for (let r = 0; r < workspace.rows; r++) {
    tally.loss += workspace.losses[r] ?? 0;
    if (workspace.predictions[r] === workspace.labels[r]) tally.correct += 1;
  }
}
