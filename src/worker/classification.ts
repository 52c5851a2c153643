import { MOST_KEPT_DIGITS } from '../spec/kept-digits.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../spec/mnist.ts';
import type { Classification } from './protocol.ts';

/** What a classification asks of the run. */
export interface ClassifyingRun {
  readonly runId: number;
  readonly weightsStep: number;
  predict(digit: Uint8Array): Float32Array;
}

/**
 * Answers many digits, one after the other, in slices. Training has to wait for it, so that all
 * answers are of the same weights.
 */
export class ClassificationUnderWay {
  readonly #inputs: Uint8Array;
  readonly #answer: (result: Classification | null) => void;
  readonly #probabilities: Float32Array<ArrayBuffer>;
  #next = 0;

  /** @param inputs [n, 784] grey levels, for which `areDigits` holds. */
  constructor(inputs: Uint8Array, answer: (result: Classification | null) => void) {
    this.#inputs = inputs;
    this.#answer = answer;
    this.#probabilities = new Float32Array((inputs.length / PIXEL_COUNT) * CLASS_COUNT);
  }

  /** Begins anew: the weights are about to change. */
  restart(): void {
    this.#next = 0;
  }

  giveUp(): void {
    this.#answer(null);
  }

  /** Goes on until the deadline, for one digit at least. @returns whether all are answered. */
  advance(run: ClassifyingRun, clock: () => number, deadline: number): boolean {
    const digits = this.#inputs.length / PIXEL_COUNT;
    do {
      if (this.#next === digits) {
        const { runId, weightsStep: step } = run;
        this.#answer({ runId, step, probabilities: this.#probabilities });
        return true;
      }
      const at = this.#next;
      const digit = this.#inputs.subarray(at * PIXEL_COUNT, (at + 1) * PIXEL_COUNT);
      this.#probabilities.set(run.predict(digit), at * CLASS_COUNT);
      this.#next += 1;
    } while (clock() < deadline);
    return false;
  }
}

/** Whether bytes are whole digits, and not more than are ever kept. */
export function areDigits(inputs: Uint8Array): boolean {
  return inputs.length % PIXEL_COUNT === 0 && inputs.length <= MOST_KEPT_DIGITS * PIXEL_COUNT;
}
