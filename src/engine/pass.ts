import type { Operation } from './operation.ts';
import type { Team } from './team.ts';

/** Milliseconds from any fixed moment; the engine reads time from nowhere else. */
export type Clock = () => number;

/** The clock of those who do not stop before the end. */
export const UNHURRIED: Clock = () => Number.NEGATIVE_INFINITY;

/** A stretch of the operations of a network. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of operations and how far through it we are, so that it can be left and taken up again. */
export class Pass {
  readonly #operations: readonly Operation[];
  readonly #span: Span;
  readonly #team: Team;
  #operation: number;
  #tile = 0;

  constructor(operations: readonly Operation[], span: Span, team: Team) {
    this.#operations = operations;
    this.#span = span;
    this.#team = team;
    this.#operation = span.from;
  }

  /** Goes on until the end or, after at least one tile, the deadline. Returns whether it is done. */
  advance(clock: Clock, deadline: number): boolean {
    for (;;) {
      const operation = this.#operations[this.#operation];
      if (operation === undefined || this.#operation >= this.#span.to) return this.#rewind();
      const tiles = operation.tileCount();
      if (this.#tile < tiles) {
        this.#runTiles(operation, tiles);
        if (clock() < deadline) continue;
        const isEnd = this.#tile >= tiles && this.#operation === this.#span.to - 1;
        return isEnd ? this.#rewind() : false;
      }
      this.#tile = 0;
      this.#operation += 1;
    }
  }

  /** The next tile, or one for every member of the team. */
  #runTiles(operation: Operation, tiles: number): void {
    const team = this.#team;
    if (tiles - this.#tile === 1 || !team.isReady) {
      operation.run(this.#tile);
      this.#tile += 1;
      return;
    }
    team.begin(this.#operation, this.#tile);
    operation.run(this.#tile);
    team.finish();
    this.#tile += team.size;
  }

  /** Forgets how far it had come. */
  restart(): void {
    this.#tile = 0;
    this.#operation = this.#span.from;
  }

  #rewind(): true {
    this.restart();
    return true;
  }
}
