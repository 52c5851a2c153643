/** Adds up what showing answers and digits takes of the worker's time while it has training to do. */
export class LookingTime {
  readonly #isTraining: () => boolean;
  #milliseconds = 0;

  constructor(isTraining: () => boolean) {
    this.#isTraining = isTraining;
  }

  get milliseconds(): number {
    return this.#milliseconds;
  }

  /** To be called when a new run begins. */
  reset(): void {
    this.#milliseconds = 0;
  }

  /** Does the work and counts its time, if training waits for it. */
  of<Result>(work: () => Result): Result {
    const start = performance.now();
    const result = work();
    if (this.#isTraining()) this.#milliseconds += performance.now() - start;
    return result;
  }
}
