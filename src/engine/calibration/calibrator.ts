import type { Calibration } from '../../spec/calibration.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { Examples } from '../examples.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Network } from '../network.ts';
import type { Clock } from '../pass.ts';
import { fitTemperature } from './fit-temperature.ts';
import { LikenessFinder } from './likeness-finder.ts';
import { LikenessLimits } from './likeness-limits.ts';
import { SplitAnswers } from './split-answers.ts';

/** Finds out on the held-out digits how far a network's answers can be trusted. */
export class Calibrator {
  readonly finder: LikenessFinder;
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #spec: ExperimentSpec;
  readonly #training: Examples;
  /** The same for all weights: looked for once. */
  #limits: LikenessLimits | null = null;
  #answers: SplitAnswers | null = null;

  /** @param training the training file; its last `validationSize` digits are held out. */
  constructor(kernels: Kernels, network: Network, spec: ExperimentSpec, training: Examples) {
    this.#kernels = kernels;
    this.#network = network;
    this.#spec = spec;
    this.#training = training;
    this.finder = new LikenessFinder(training, spec);
  }

  /** Begins, or begins anew, with the weights as they stand. @returns false when digits are missing. */
  begin(): boolean {
    const training = this.#training;
    const to = training.labels.length;
    const from = to - this.#spec.validationSize;
    if (!this.finder.isReady || !training.isReady(from, to)) return false;
    const heldOut = { from, to };
    this.#limits ??= new LikenessLimits(this.finder, training, this.#spec);
    this.#answers = new SplitAnswers(this.#kernels, this.#network, this.#spec, training, heldOut);
    return true;
  }

  /** Goes on until the deadline; the weights must not change before the end. @returns null while it lasts. */
  advance(clock: Clock, deadline: number): Calibration | null {
    const answers = this.#answers?.advance(clock, deadline) ?? null;
    if (answers === null || this.#limits?.advance(clock, deadline) !== true) return null;
    const digits = answers.labels.length;
    const temperature = digits === 0 ? null : fitTemperature(answers);
    return { temperature, digits, limits: this.#limits.limits };
  }
}
