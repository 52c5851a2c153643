const CAPACITY = 16_384;

export interface LoggedSteps {
  /** Mean batch losses of the steps firstStep, firstStep + 1, …; 1-based. */
  readonly losses: Float32Array;
  readonly firstStep: number;
  readonly correct: number;
  readonly examples: number;
}

/** The losses of the steps since they were last asked for. Adding to it allocates nothing. */
export class LossLog {
  readonly #losses = new Float32Array(CAPACITY);
  #firstStep = 1;
  #count = 0;
  #correct = 0;
  #examples = 0;

  get isFull(): boolean {
    return this.#count === CAPACITY;
  }

  add(loss: number, correct: number, examples: number): void {
    this.#losses[this.#count] = loss;
    this.#count += 1;
    this.#correct += correct;
    this.#examples += examples;
  }

  drain(): LoggedSteps {
    const logged = {
      losses: this.#losses.slice(0, this.#count),
      firstStep: this.#firstStep,
      correct: this.#correct,
      examples: this.#examples,
    };
    this.#firstStep += this.#count;
    this.#count = 0;
    this.#correct = 0;
    this.#examples = 0;
    return logged;
  }
}
