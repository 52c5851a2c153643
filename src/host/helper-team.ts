import { LEAVE, type Team } from '../engine/team.ts';
import type { JobBoard } from '../lib/threads/job-board.ts';

/** A leader and the helper threads that wait at its board. */
export class HelperTeam implements Team {
  readonly size: number;
  readonly #board: JobBoard;

  /** @param size threads, the leader included. */
  constructor(board: JobBoard, size: number) {
    this.#board = board;
    this.size = size;
  }

  begin(operation: number, first: number): void {
    this.#board.post(operation, first, this.size - 1);
  }

  finish(): void {
    this.#board.finish();
  }

  /** Sends the helpers home. They touch the memory no more. */
  disband(): void {
    this.#board.post(LEAVE, 0, this.size - 1);
    this.#board.finish();
  }
}
