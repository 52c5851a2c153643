import type { Workspace } from './workspace.ts';

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
