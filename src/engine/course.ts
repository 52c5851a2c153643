import type { Divergence } from '../spec/divergence.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { scheduledRate } from '../spec/schedules.ts';
import { Destination } from './destination.ts';
import { divergedLoss } from './divergence.ts';
import { Evaluations } from './evaluations.ts';
import type { Machinery } from './machinery.ts';
import { RunSteps } from './run-steps.ts';

/** What a slice of work came to. */
export type Activity = 'working' | 'waitingForData' | 'resting';

/** Whether the losses of an evaluation are numbers. */
const isNumber = ({ validation, test }: Evaluation): boolean =>
  Number.isFinite(test.loss) && Number.isFinite(validation?.loss ?? 0);

/** The order of a run's work: which step or evaluation comes next, and when it is over. */
export class Course {
  readonly destination = new Destination();
  readonly steps: RunSteps;
  readonly evaluations: Evaluations;
  readonly #machinery: Machinery;
  /** As the steps from here on are to be made. */
  spec: ExperimentSpec;
  #phase: 'between' | 'step' | 'evaluation' = 'between';
  #divergence: Divergence | null = null;

  constructor(machinery: Machinery, spec: ExperimentSpec) {
    this.#machinery = machinery;
    this.spec = spec;
    this.steps = new RunSteps(machinery);
    const { values } = machinery.network.parameters;
    this.evaluations = new Evaluations(machinery.scoring, machinery.book, values.length);
    // Training on is measured against its score, and may never lead to better weights.
    if (spec.startingWeights === 'trained') this.evaluations.demand();
  }

  get divergence(): Divergence | null {
    return this.#divergence;
  }

  /** Whether the run is over before its epochs, because the validation error has not improved. */
  get isStoppedEarly(): boolean {
    const { cursor, judge } = this.#machinery;
    return cursor.epoch < this.spec.epochs && judge.isOutOfPatience(this.spec);
  }

  /** Whether no more steps are to be made; the network they led to may not be scored yet. */
  get isOver(): boolean {
    if (this.#phase === 'step') return false;
    const { epoch, isEmpty } = this.#machinery.cursor;
    return epoch >= this.spec.epochs || isEmpty || this.isStoppedEarly;
  }

  get isFinished(): boolean {
    return this.isOver && this.#phase === 'between' && this.#isScored;
  }

  get isUnderWay(): boolean {
    return !this.destination.isRest || (this.isOver && !this.isFinished);
  }

  get isScoring(): boolean {
    return this.#phase === 'evaluation';
  }

  /** Whether a step is begun and not made. */
  get isInAStep(): boolean {
    return this.#phase === 'step';
  }

  /** The learning rate of the next step. */
  get learningRate(): number {
    const { cursor, judge } = this.#machinery;
    return scheduledRate(this.spec, cursor.progress, judge.reductions);
  }

  /** Works until the destination, the deadline, a full log or missing digits. Allocates nothing per step. */
  advance(deadline: number): Activity {
    const { clock } = this.#machinery;
    do {
      if (this.#phase === 'step' && this.destination.isRest) return 'resting';
      if (this.#phase === 'between' && !this.#begin()) {
        return this.isUnderWay ? 'waitingForData' : 'resting';
      }
      if (this.#phase === 'step') this.#advanceStep(deadline);
      else this.#advanceEvaluation(deadline);
    } while (clock() < deadline && !this.steps.isLogFull);
    return 'working';
  }

  /** To be called also after a change: of epochs or of patience, which may end a run. */
  restoreIfOver(): void {
    if (this.isOver && this.#isScored && this.spec.restoreBest) this.#machinery.judge.restoreBest();
  }

  get #isScored(): boolean {
    return this.evaluations.isScored(this.steps.count);
  }

  /** Begins whatever comes next. @returns false if nothing is to be done, or its digits are missing. */
  #begin(): boolean {
    if (this.#divergence !== null) return false;
    if (this.isOver && !this.#isScored) this.evaluations.demand();
    if (this.evaluations.begin()) {
      this.#machinery.judge.goOn();
      this.#phase = 'evaluation';
      return true;
    }
    if (this.evaluations.isWaitedFor || this.destination.isRest) return false;
    if (this.isOver) {
      this.destination.rest();
      return false;
    }
    return this.#beginStep();
  }

  #beginStep(): boolean {
    const { cursor } = this.#machinery;
    if (!cursor.isReady(this.spec.batchSize)) return false;
    // Which digits there are may have come out only now.
    if (cursor.isEmpty) return this.#begin();
    this.steps.begin(this.spec, this.learningRate);
    this.evaluations.settle();
    this.#phase = 'step';
    return true;
  }

  #advanceStep(deadline: number): void {
    if (!this.steps.advance(deadline)) return;
    this.#phase = 'between';
    const before = this.steps.count;
    this.#divergence = this.steps.complete();
    if (this.#divergence !== null) this.destination.rest();
    if (this.steps.count > before) this.#moveOn();
  }

  /** Past the batch of the step that was made. */
  #moveOn(): void {
    const { cursor, network } = this.#machinery;
    const { epoch, position, size } = cursor;
    const rows = network.state.batchRows;
    this.evaluations.plan(epoch, position, position + rows, size);
    const epochsDone = cursor.advance(rows) ? cursor.epoch : null;
    this.destination.afterStep(this.steps.count, epochsDone, this.steps.loss);
  }

  #advanceEvaluation(deadline: number): void {
    const { clock, cursor } = this.#machinery;
    const { count } = this.steps;
    const evaluation = this.evaluations.advance(clock, deadline, count, cursor.progress);
    if (evaluation === null) return;
    this.#phase = 'between';
    this.#conclude(evaluation);
    this.evaluations.settle();
  }

  #conclude(evaluation: Evaluation): void {
    const { cursor, judge, kernels, network } = this.#machinery;
    const { isWaitedFor } = this.evaluations;
    if (isWaitedFor && !isNumber(evaluation)) {
      // There may be no step after this one to find it.
      this.#divergence = divergedLoss(kernels, network.workspace, this.steps.count);
      this.destination.rest();
      return;
    }
    // Whether there are others depends on what has arrived, or on changes taken back.
    if (isWaitedFor && cursor.position === 0) judge.consider(evaluation, this.spec);
    this.destination.afterEvaluation(this.steps.count, evaluation.validation?.accuracy ?? 0);
    this.restoreIfOver();
  }
}
