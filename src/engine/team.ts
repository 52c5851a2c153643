import type { HelperBoard } from '../lib/threads/job-board.ts';
import type { Operation } from './operation.ts';

/**
 * Threads that hold the same network over the same memory. Whoever starts them hands them in; the
 * engine's own thread is member 0 and works along.
 */
export interface Team {
  /** Members that the tiles are cut for; the bits do not depend on it. */
  readonly size: number;
  /** Whether all are there. Until then the engine's thread does every tile. */
  readonly isReady: boolean;
  /** Sets every other member m to tile `first + m` of an operation. */
  begin(operation: number, first: number): void;
  /** Returns when they are done. */
  finish(): void;
}

/** The engine's thread alone. */
export const SOLO: Team = { size: 1, isReady: false, begin: () => {}, finish: () => {} };

/** What a member other than 0 does: runs its tiles until its enlistment is over. */
export function serveTeam(
  board: HelperBoard,
  operations: readonly Operation[],
  member: number,
): void {
  for (let job = board.take(); job !== null; job = board.take()) {
    const operation = operations[job];
    const tile = board.argument + member;
    if (operation !== undefined && tile < operation.tileCount()) operation.run(tile);
    board.done();
  }
}
