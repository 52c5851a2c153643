import type { Evaluation } from '../spec/evaluation.ts';
import type { Network } from './network.ts';

/**
 * Keeps the parameters with the highest validation accuracy, the earliest on ties. Only evaluations
 * that waited for their digits may be offered, so that the same run keeps the same.
 *
 * Restoring is for looking and for keeping: the last parameters wait in the place of the best, and
 * training goes on from them. So a run stays a function of its experiment, digits and edits.
 */
export class BestWeights {
  readonly #network: Network;
  #evaluation: Evaluation | null = null;
  #isRestored = false;

  constructor(network: Network) {
    this.#network = network;
  }

  /** How the kept parameters did; null while there are none. */
  get evaluation(): Evaluation | null {
    return this.#evaluation;
  }

  /** Whether the network has them, and not those of its last step. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  /** @param evaluation of the parameters as they stand after the last step. */
  offer(evaluation: Evaluation): void {
    if (evaluation.validation === null) return;
    const highest = this.#evaluation?.validation?.accuracy ?? -1;
    if (evaluation.validation.accuracy <= highest) return;
    this.#evaluation = evaluation;
    this.#network.best.set(this.#network.parameters.values);
  }

  /** Brings them back. @returns false when there are none. */
  restore(): boolean {
    if (this.#evaluation === null) return false;
    if (!this.#isRestored) this.#exchange();
    this.#isRestored = true;
    return true;
  }

  /** Brings the parameters of the last step back, if they were away. */
  putAway(): void {
    if (this.#isRestored) this.#exchange();
    this.#isRestored = false;
  }

  /** Takes the parameters that the network has for those of its last step from here on. */
  adopt(): void {
    this.#isRestored = false;
  }

  /** Forgets the kept ones: these parameters are another beginning. */
  startOver(evaluation: Evaluation): void {
    this.#evaluation = null;
    this.offer(evaluation);
  }

  /** Copies everything but the network's parameters. @returns what puts it back. */
  keep(): () => void {
    const { best } = this.#network;
    const [kept, evaluation, isRestored] = [best.slice(), this.#evaluation, this.#isRestored];
    return () => {
      best.set(kept);
      this.#evaluation = evaluation;
      this.#isRestored = isRestored;
    };
  }

  #exchange(): void {
    const { best, parameters } = this.#network;
    const kept = best.slice();
    best.set(parameters.values);
    parameters.values.set(kept);
  }
}
