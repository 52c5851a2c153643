import type { Operation } from './operation.ts';

/** Milliseconds from any fixed moment; the engine reads time from nowhere else. */
export type Clock = () => number;

/** A list of operations and how far through it we are, so that it can be left and taken up again. */
export class Pass {
  readonly #operations: readonly Operation[];
  #operation = 0;
  #tile = 0;

  constructor(operations: readonly Operation[]) {
    this.#operations = operations;
  }

  /** Goes on until the end or, after at least one tile, the deadline. Returns whether it is done. */
  advance(clock: Clock, deadline: number): boolean {
    for (;;) {
      const operation = this.#operations[this.#operation];
      if (operation === undefined) {
        this.#operation = 0;
        return true;
      }
      if (this.#tile < operation.tileCount()) {
        operation.run(this.#tile++);
        if (clock() >= deadline) return this.#isAtEnd(operation);
      } else {
        this.#tile = 0;
        this.#operation += 1;
      }
    }
  }

  #isAtEnd(operation: Operation): boolean {
    const isLast = this.#operation === this.#operations.length - 1;
    if (!isLast || this.#tile < operation.tileCount()) return false;
    this.#tile = 0;
    this.#operation = 0;
    return true;
  }
}
