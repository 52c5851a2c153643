import type { Evaluation } from '../spec/evaluation.ts';
import type { Network } from './network.ts';

/**
 * Keeps the parameters with the highest validation accuracy, the earliest on ties. Only evaluations
 * that waited for their digits may be offered, so that the same run keeps the same.
 */
export class BestWeights {
  readonly #network: Network;
  #evaluation: Evaluation | null = null;

  constructor(network: Network) {
    this.#network = network;
  }

  /** How the kept parameters did; null while there are none. */
  get evaluation(): Evaluation | null {
    return this.#evaluation;
  }

  /** @param evaluation of the parameters as they stand. */
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
    this.#network.parameters.values.set(this.#network.best);
    return true;
  }
}
