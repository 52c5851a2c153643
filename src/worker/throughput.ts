const WINDOW_MS = 1_000;

/** How fast training goes, over about the last second of it. */
export class Throughput {
  #examples = 0;
  #milliseconds = 0;
  #rate: number | null = null;

  /** Adds work done: `examples` trained on in `milliseconds`. */
  add(examples: number, milliseconds: number): void {
    this.#examples += examples;
    this.#milliseconds += milliseconds;
    if (this.#milliseconds <= 0 || this.#examples === 0) return;
    this.#rate = (this.#examples / this.#milliseconds) * 1_000;
    if (this.#milliseconds < WINDOW_MS) return;
    this.#examples /= 2;
    this.#milliseconds /= 2;
  }

  /** Examples per second, or null before any. */
  get examplesPerSecond(): number | null {
    return this.#rate;
  }
}
