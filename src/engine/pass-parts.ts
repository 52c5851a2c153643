import type { Loss } from '../spec/vocabulary.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Layer } from './parameters.ts';
import type { Workspace } from './workspace.ts';

/** What of an experiment never changes during a run and a pass depends on. */
export interface Model {
  readonly leakySlope: number;
  readonly loss: Loss;
  /** What paper is worth to the first layer; 0 needs no work. */
  readonly background: number;
}

/** What a pass needs to run over one chunk. */
export interface PassParts {
  readonly kernels: Kernels;
  readonly layers: readonly Layer[];
  readonly workspace: Workspace;
  readonly model: Model;
  /** The threads that share its operations. */
  readonly members: number;
}

/** Columns that a thread's share is a multiple of: a cache line of float32. */
export const COLUMN_UNIT = 16;
