import type { Divergence } from '../spec/divergence.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { type LoggedSteps, LossLog } from './loss-log.ts';
import type { Machinery } from './machinery.ts';
import { type StepBatch, StepBatchLog } from './step-batch.ts';
import { StepWatch } from './step-watch.ts';

/** The steps of a run, one at a time; each can be left and taken up again. */
export class RunSteps {
  readonly watch = new StepWatch();
  readonly #machinery: Machinery;
  readonly #lossLog = new LossLog();
  readonly #batches = new StepBatchLog();
  #count = 0;

  constructor(machinery: Machinery) {
    this.#machinery = machinery;
  }

  /** Updates done. */
  get count(): number {
    return this.#count;
  }

  /** Mean loss of the batch of the newest step. */
  get loss(): number {
    return this.#machinery.gradients.loss;
  }

  /** Mean loss of the newest steps, see `LossLog`. */
  get recentLoss(): number | null {
    return this.#lossLog.recentLoss;
  }

  /** The batch of the newest step; null before the first. */
  get newestBatch(): StepBatch | null {
    return this.#batches.newest;
  }

  /** Whether no more losses fit before they are drained. */
  get isLogFull(): boolean {
    return this.#lossLog.isFull;
  }

  drainLosses(): LoggedSteps {
    return this.#lossLog.drain();
  }

  /** Begins a step on the epoch's next batch. */
  begin(spec: ExperimentSpec, learningRate: number): void {
    const { cursor, description, gradients, network } = this.#machinery;
    description.describe(spec, this.#count, cursor, cursor.rowsOfNextBatch(spec.batchSize));
    network.settings.beginStep(learningRate);
    this.#batches.begin(spec, this.#count, cursor);
    gradients.begin();
  }

  /** Begins the step under way once more, after others have used what it is made in. */
  restart(): void {
    this.#machinery.gradients.begin();
  }

  /** @returns whether loss and gradients are there: `complete` is next. */
  advance(deadline: number): boolean {
    return this.#machinery.gradients.advance(this.#machinery.clock, deadline);
  }

  /** Updates the network and counts the step, unless it is discarded. @returns why the run ends, or null. */
  complete(): Divergence | null {
    const { guardedUpdate, network } = this.#machinery;
    const { loss } = this;
    this.watch.beforeUpdate(this.#count + 1, loss, network);
    const divergence = guardedUpdate.apply(loss, this.#count + 1);
    if (divergence !== null && divergence.cause !== 'lossTooHigh') return divergence;
    this.watch.afterUpdate(network);
    this.#count += 1;
    this.#batches.complete();
    this.#lossLog.add(loss, network.state.batchRows);
    return divergence;
  }
}
