import type { Examples } from '../engine/examples.ts';
import { Trainer } from '../engine/trainer.ts';
import type { EngineRoom, Furnished } from '../host/engine-room.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';

const clock = () => performance.now();

/** Training without its evaluations. */
export interface Timing {
  readonly seconds: number;
  /** How many epochs that was. */
  readonly epochs: number;
}

/**
 * Trains with the clock running, evaluations left out: the trainer finds the test digits missing,
 * skips the evaluations that can be skipped, and stops before the one that ends an epoch. That one
 * is made, and timed, by itself.
 */
export class EpochTimer {
  /** Of every evaluation that was made. */
  readonly evaluationSeconds: number[] = [];
  readonly #trainer: Trainer;
  readonly #batchSize: number;
  #mayEvaluate = false;

  constructor(room: EngineRoom, { kernels, network, team }: Furnished, spec: ExperimentSpec) {
    const { training } = room;
    const { pixels, labels } = room.test;
    const test: Examples = { pixels, labels, isReady: () => this.#mayEvaluate };
    this.#batchSize = spec.batchSize;
    this.#trainer = new Trainer({ kernels, network, training, test, clock, team }, spec);
  }

  /**
   * Trains on at least so many digits, rounded up to whole batches.
   *
   * @throws Error when training diverges, for that is not what was to be measured.
   */
  train(digits: number): Timing {
    const trainer = this.#trainer;
    const { epoch: epochBefore } = trainer;
    const lastStep = trainer.step + Math.ceil(digits / this.#batchSize);
    let milliseconds = 0;
    while (trainer.step < lastStep) {
      const start = clock();
      this.#trainUntilBlocked(lastStep);
      milliseconds += clock() - start;
      if (trainer.step < lastStep) this.#evaluate();
    }
    return { seconds: milliseconds / 1_000, epochs: trainer.epoch - epochBefore };
  }

  #trainUntilBlocked(lastStep: number): void {
    const trainer = this.#trainer;
    while (trainer.step < lastStep) {
      trainer.train('step');
      const activity = trainer.advance(Number.POSITIVE_INFINITY);
      if (trainer.divergence !== null) {
        throw new Error(`The run diverged: ${JSON.stringify(trainer.divergence)}`);
      }
      // The log of losses is full.
      if (activity === 'working') trainer.drainLosses();
      if (activity === 'waitingForData') return;
    }
  }

  #evaluate(): void {
    const trainer = this.#trainer;
    trainer.pause();
    this.#mayEvaluate = true;
    const start = clock();
    while (trainer.advance(Number.POSITIVE_INFINITY) === 'working') trainer.drainLosses();
    this.evaluationSeconds.push((clock() - start) / 1_000);
    this.#mayEvaluate = false;
    if (trainer.drainEvaluations().length === 0) throw new Error('Nothing was evaluated.');
  }
}
