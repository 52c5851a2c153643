import type { Evaluation } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { BestWeights } from './best-weights.ts';
import type { Network } from './network.ts';
import { ValidationWatch } from './validation-watch.ts';

/**
 * Draws the conclusions from evaluations: which weights are the best, when the learning rate falls,
 * when a run is over before its epochs. Only those of whole epochs come before it, which wait for
 * their digits, so that the same run comes to the same conclusions.
 */
export class Judge {
  readonly #best: BestWeights;
  readonly #validation = new ValidationWatch();

  constructor(network: Network) {
    this.#best = new BestWeights(network);
  }

  /** The evaluation of the weights that are kept as the best; null while there are none. */
  get best(): Evaluation | null {
    return this.#best.evaluation;
  }

  /** Whether the network has those weights, and not those of its last step. */
  get isBestRestored(): boolean {
    return this.#best.isRestored;
  }

  /** How often a plateau has reduced the learning rate. */
  get reductions(): number {
    return this.#validation.reductions;
  }

  isOutOfPatience(spec: ExperimentSpec): boolean {
    return this.#validation.isOutOfPatience(spec);
  }

  consider(evaluation: Evaluation, spec: ExperimentSpec): void {
    this.#best.offer(evaluation);
    if (evaluation.validation !== null) {
      this.#validation.add(1 - evaluation.validation.accuracy, spec);
    }
  }

  /** @returns false when no weights are kept. */
  restoreBest(): boolean {
    return this.#best.restore();
  }

  /** Takes the network's weights for those of its last step, whichever they are. */
  adopt(): void {
    this.#best.adopt();
  }

  /** Forgets the best weights for those that the network has. */
  startOver(evaluation: Evaluation): void {
    this.#best.startOver(evaluation);
  }

  /** Copies the best weights. @returns what puts them back, beside those that the network had. */
  keep(): () => void {
    return this.#best.keep();
  }

  /** To be called before the weights of the last step are needed again. */
  goOn(): void {
    this.#best.putAway();
  }
}
