import type { JobBoard } from '../lib/threads/job-board.ts';
import type { Operation } from './operation.ts';

/**
 * Threads that hold the same network over the same memory. Whoever starts them hands them in; the
 * engine's own thread is member 0 and works along.
 */
export interface Team {
  readonly size: number;
  /** Sets every other member m to tile `first + m` of an operation. */
  begin(operation: number, first: number): void;
  /** Returns when they are done. */
  finish(): void;
}

/** The engine's thread alone. */
export const SOLO: Team = { size: 1, begin: () => {}, finish: () => {} };

/** The job that sends a member home. */
export const LEAVE = -1;

/** What a member other than 0 does: runs its tiles until it is sent home. */
export function serveTeam(board: JobBoard, operations: readonly Operation[], member: number): void {
  for (;;) {
    const job = board.take();
    if (job === LEAVE) {
      board.done();
      return;
    }
    const operation = operations[job];
    const tile = board.argument + member;
    if (operation !== undefined && tile < operation.tileCount()) operation.run(tile);
    board.done();
  }
}
