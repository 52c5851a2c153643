import type { Team } from '../engine/team.ts';
import { LeaderBoard } from '../lib/threads/job-board.ts';

/** The team of a leader whose helpers wait at a board in shared memory. */
export class HelperTeam implements Team {
  readonly size: number;
  readonly #board: LeaderBoard;

  /** @param size threads, the leader included. */
  constructor(words: Int32Array, size: number) {
    this.size = size;
    this.#board = new LeaderBoard(words, size - 1);
  }

  /** What helpers must be sent with to belong to this team. */
  get enlistment(): number {
    return this.#board.enlistment;
  }

  get isReady(): boolean {
    return this.#board.isComplete;
  }

  begin(operation: number, first: number): void {
    this.#board.post(operation, first);
  }

  finish(): void {
    this.#board.finish();
  }
}
