import type { ExperimentSpec } from '../spec/experiment.ts';
import { ErrorWatch } from './error-watch.ts';

/** What of an experiment is decided by the validation error of whole epochs. */
type Settings = Pick<
  ExperimentSpec,
  'minimumChange' | 'errorSmoothing' | 'patience' | 'schedule' | 'plateauPatience'
>;

/** Ends a run that has stopped improving, and reduces its learning rate on plateaus. */
export class ValidationWatch {
  readonly #stopping = new ErrorWatch();
  readonly #plateau = new ErrorWatch();
  #reductions = 0;

  /** How often the learning rate was reduced. */
  get reductions(): number {
    return this.#reductions;
  }

  /** @param error share of wrong answers on the validation digits after an epoch. */
  add(error: number, settings: Settings): void {
    this.#stopping.add(error, settings);
    this.#plateau.add(error, settings);
    const { schedule, plateauPatience } = settings;
    if (schedule !== 'reduceOnPlateau') return;
    if (this.#plateau.epochsWithoutGain < plateauPatience) return;
    this.#reductions += 1;
    this.#plateau.forgive();
  }

  isOutOfPatience({ patience }: Settings): boolean {
    return patience > 0 && this.#stopping.epochsWithoutGain >= patience;
  }
}
