/** Gives up on promises that take too long, or when an outer signal says so. */
export class StallWatch {
  readonly #abort = new AbortController();
  readonly #outer: AbortSignal;
  readonly #stallMs: number;
  readonly #giveUp = () => this.#abort.abort();

  constructor(outer: AbortSignal, stallMs: number) {
    this.#outer = outer;
    this.#stallMs = stallMs;
    if (outer.aborted) this.#giveUp();
    outer.addEventListener('abort', this.#giveUp);
  }

  /** Aborted once this watch has given up or ended. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** The promise's own outcome, or a rejection once this watch has given up. */
  async over<Value>(promise: Promise<Value>): Promise<Value> {
    const { signal } = this;
    const timer = setTimeout(this.#giveUp, this.#stallMs);
    let reject = () => {};
    const abandoned = new Promise<never>((_, fail) => {
      reject = () => fail(signal.reason);
    });
    signal.addEventListener('abort', reject);
    if (signal.aborted) reject();
    try {
      return await Promise.race([promise, abandoned]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', reject);
    }
  }

  /** Ends the watch, and through `signal` whatever it watched. */
  end(): void {
    this.#outer.removeEventListener('abort', this.#giveUp);
    this.#giveUp();
  }
}
