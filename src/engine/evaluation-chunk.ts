import type { Allocator } from './memory.ts';
import { CHUNK_ROWS } from './workspace.ts';

/** Which digits an evaluation scores next; in the arena, so that every thread reads the same. */
export interface EvaluationChunk {
  readonly order: Int32Array;
  /** Whether they are of the test file, and not of the training file. */
  isOnTest: boolean;
}

export function allocateEvaluationChunk(allocator: Allocator): EvaluationChunk {
  const source = allocator.indices(1);
  return {
    order: allocator.indices(CHUNK_ROWS),
    get isOnTest(): boolean {
      return source[0] === 1;
    },
    set isOnTest(isOnTest: boolean) {
      source[0] = Number(isOnTest);
    },
  };
}
