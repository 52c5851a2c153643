const CAPACITY = 16_384;

/** Steps that the recent loss is the mean of. */
export const RECENT_STEPS = 100;

export interface LoggedSteps {
  /** Mean batch losses of the steps firstStep, firstStep + 1, …; 1-based. */
  readonly losses: Float32Array;
  readonly firstStep: number;
  /** Digits they were made on. */
  readonly examples: number;
}

/** The losses of the steps since they were last asked for. Adding to it allocates nothing. */
export class LossLog {
  readonly #losses = new Float32Array(CAPACITY);
  readonly #recent = new Float64Array(RECENT_STEPS);
  #firstStep = 1;
  #count = 0;
  #examples = 0;

  get isFull(): boolean {
    return this.#count === CAPACITY;
  }

  /**
   * Mean loss of the last RECENT_STEPS steps, of fewer at the beginning; null before the first. It
   * depends on the steps alone, not on when it is asked for.
   */
  get recentLoss(): number | null {
    const steps = Math.min(RECENT_STEPS, this.#stepsDone);
    if (steps === 0) return null;
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += this.#recent[i] ?? 0;
    return sum / steps;
  }

  add(loss: number, examples: number): void {
    this.#recent[this.#stepsDone % RECENT_STEPS] = loss;
    this.#losses[this.#count] = loss;
    this.#count += 1;
    this.#examples += examples;
  }

  drain(): LoggedSteps {
    const logged = {
      losses: this.#losses.slice(0, this.#count),
      firstStep: this.#firstStep,
      examples: this.#examples,
    };
    this.#firstStep += this.#count;
    this.#count = 0;
    this.#examples = 0;
    return logged;
  }

  get #stepsDone(): number {
    return this.#firstStep - 1 + this.#count;
  }
}
