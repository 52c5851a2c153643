import type { LayerShape } from '../../spec/layers.ts';
import type { Allocator } from '../memory.ts';
import { allocateWorkspace, type Workspace } from '../workspace.ts';

/** Where a few digits at a time are answered while a training step keeps its place in the workspace. */
export interface AnswerRoom {
  readonly workspace: Workspace;
  /** Which digits they are. */
  readonly order: Int32Array;
}

/** Rows that a small network is given: with more it is hardly faster. */
const MOST_ROWS = 16;
/** Multiplications of a chunk, a few milliseconds: it is never left half done. */
const CHUNK_COST = 1 << 24;

export function allocateAnswerRoom(
  allocator: Allocator,
  shapes: readonly LayerShape[],
): AnswerRoom {
  const cost = shapes.reduce((sum, { inputs, outputs }) => sum + inputs * outputs, 0);
  const rows = Math.min(MOST_ROWS, Math.max(1, Math.floor(CHUNK_COST / cost)));
  return { workspace: allocateWorkspace(allocator, shapes, rows), order: allocator.indices(rows) };
}
