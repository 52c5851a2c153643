/** A look that took so long is paid for by so many times its time: 4 % at most, of a limit of 5. */
const REPAYMENT = 25;

/**
 * What views that follow the training may take of the worker's time, all of them together. Each look is
 * paid for by a pause in which nobody looks.
 */
export class Allowance {
  readonly #now: () => number;
  #freeAt = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds from any fixed moment. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds until somebody may look again. */
  get waitMs(): number {
    return Math.max(0, this.#freeAt - this.#now());
  }

  /** @param costMs of the worker's time, while it had training to do. */
  spend(costMs: number): void {
    this.#freeAt = Math.max(this.#freeAt, this.#now()) + REPAYMENT * costMs;
  }

  /** To be called when training rests: then nobody waits for a look. */
  forgive(): void {
    this.#freeAt = Number.NEGATIVE_INFINITY;
  }
}
