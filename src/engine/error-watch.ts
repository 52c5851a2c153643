/** What decides whether a validation error is better than those before. */
export interface ErrorWatchSettings {
  /** What the error must fall by. */
  readonly minimumChange: number;
  /** How much of its moving average the error keeps an epoch. */
  readonly errorSmoothing: number;
}

/**
 * Follows the validation error, one a whole epoch, as a moving average that starts at its first
 * value: a ← s·a + (1 − s)·error (Prechelt 1998, "Early stopping, but when?", asks for some such
 * patience with noise).
 */
export class ErrorWatch {
  #average: number | null = null;
  #lowest = Number.POSITIVE_INFINITY;
  #epochs = 0;

  /** Epochs since the error was last better than ever. */
  get epochsWithoutGain(): number {
    return this.#epochs;
  }

  add(error: number, { minimumChange, errorSmoothing }: ErrorWatchSettings): void {
    const before = this.#average ?? error;
    this.#average = errorSmoothing * before + (1 - errorSmoothing) * error;
    const isBetter = this.#average < this.#lowest - minimumChange;
    this.#epochs = isBetter ? 0 : this.#epochs + 1;
    if (isBetter) this.#lowest = this.#average;
  }

  /** Counts epochs from now on; what is the lowest stays. */
  forgive(): void {
    this.#epochs = 0;
  }
}
