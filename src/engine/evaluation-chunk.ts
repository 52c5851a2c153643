import type { Floats } from './kernels/kernels.ts';
import type { Allocator } from './memory.ts';
import { CHUNK_ROWS } from './workspace.ts';

/** Which digits an evaluation scores next; in the arena, so that every thread reads the same. */
export interface EvaluationChunk {
  readonly order: Int32Array;
  /** [rows, classes] of the chunk before: the loss leaves gradients in the workspace's place. */
  readonly logits: Floats;
  /** Whether they are of the test file, and not of the training file. */
  isOnTest: boolean;
}

/** @param classes outputs of the network. */
export function allocateEvaluationChunk(allocator: Allocator, classes: number): EvaluationChunk {
  const source = allocator.indices(1);
  return {
    order: allocator.indices(CHUNK_ROWS),
    logits: allocator.floats(CHUNK_ROWS * classes),
    get isOnTest(): boolean {
      return source[0] === 1;
    },
    set isOnTest(isOnTest: boolean) {
      source[0] = Number(isOnTest);
    },
  };
}
