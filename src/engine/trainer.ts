import type { Divergence } from '../spec/divergence.ts';
import { applyChange, type Edit, type LiveChange, liveValue } from '../spec/edits.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { PauseConditions, PauseReason } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import { scheduledRate } from '../spec/schedules.ts';
import { divergedLoss } from './divergence.ts';
import { EpochCursor } from './epoch-cursor.ts';
import { type EvaluationNeed, evaluationAfterStep } from './evaluation-plan.ts';
import type { Examples } from './examples.ts';
import { GradientStep } from './gradient-step.ts';
import { GuardedUpdate } from './guarded-update.ts';
import { initialize } from './initializers.ts';
import { Judge } from './judge.ts';
import type { Kernels } from './kernels/kernels.ts';
import { type LoggedSteps, LossLog } from './loss-log.ts';
import { type Network, prepareNetwork } from './network.ts';
import { type Clock, Pass, type Span } from './pass.ts';
import { PauseWatch } from './pause-watch.ts';
import { makePlan } from './plan.ts';
import { RateSweep } from './rate-sweep.ts';
import { Scoring } from './scoring.ts';
import { StepDescription } from './step-description.ts';
import type { Team } from './team.ts';
import { TrainingDigits } from './training-digits.ts';

/** How far the trainer may go before it rests. */
export type Goal = 'rest' | 'step' | 'epoch' | 'end';

/** A learning-rate range test that somebody advances. */
export interface RateTestUnderWay {
  /** @returns the result, or null while it lasts. */
  advance(deadline: number): RateTest | null;
}

/** An untrained network of more parameters is not scored: it would keep a first training waiting. */
const LARGE_PARAMETERS = 1_000_000;

/** Whether the losses of an evaluation are numbers. */
const isNumber = ({ validation, test }: Evaluation): boolean =>
  Number.isFinite(test.loss) && Number.isFinite(validation?.loss ?? 0);

/** What a slice of work came to. */
export type Activity = 'working' | 'waitingForData' | 'resting';

export interface TrainerParts {
  readonly kernels: Kernels;
  readonly network: Network;
  /** The training file; the network's epoch is its first digits, the rest is held out. */
  readonly training: Examples;
  readonly test: Examples;
  readonly clock: Clock;
  /** The threads to share the work with. */
  readonly team: Team;
}

/**
 * One run: takes a network from its seed through its epochs, in slices, and says what came of it.
 * The same spec, digits and edits give the same bits whatever the slices, pauses and arrivals.
 */
export class Trainer {
  readonly #parts: TrainerParts;
  readonly #cursor: EpochCursor;
  readonly #gradientStep: GradientStep;
  readonly #update: Pass;
  readonly #guardedUpdate: GuardedUpdate;
  readonly #scoring: Scoring;
  readonly #description: StepDescription;
  readonly #judge: Judge;
  readonly #pauseWatch = new PauseWatch();
  readonly #lossLog = new LossLog();
  #spec: ExperimentSpec;
  #goal: Goal = 'rest';
  #phase: 'between' | 'step' | 'evaluation' = 'between';
  #need: EvaluationNeed;
  #step = 0;
  /** The step from which the person sent the run on. */
  #setOutAt = 0;
  #scoredStep = -1;
  #evaluations: Evaluation[] = [];
  #divergence: Divergence | null = null;
  /** While the network's weights are those of a range test. */
  #isTesting = false;

  constructor(parts: TrainerParts, spec: ExperimentSpec) {
    const { kernels, network, training, test, team } = parts;
    const pixels = { training: training.pixels, test: test.pixels };
    const plan = makePlan(kernels, network, pixels, spec, team.size);
    const pass = (span: Span) => new Pass(plan.operations, span, team);
    this.#parts = parts;
    this.#spec = spec;
    prepareNetwork(network, spec);
    initialize(network.parameters.layers, spec.initializer, spec.initializerScale, spec.seed);
    const digits = new TrainingDigits(training, spec);
    this.#cursor = new EpochCursor(spec.seed, digits, network.order);
    this.#gradientStep = new GradientStep(network, digits, pass(plan.training));
    this.#update = pass(plan.update);
    this.#guardedUpdate = new GuardedUpdate(kernels, network, this.#update, spec.loss);
    this.#scoring = new Scoring(network, training, test, pass(plan.evaluation), spec);
    this.#description = new StepDescription(network);
    this.#judge = new Judge(network);
    const isLarge = network.parameters.values.length > LARGE_PARAMETERS;
    this.#need = isLarge ? 'none' : 'ifDataIsReady';
  }

  /** Updates done. */
  get step(): number {
    return this.#step;
  }

  /** Epochs done, as a fraction. */
  get epoch(): number {
    return this.#cursor.progress;
  }

  get spec(): ExperimentSpec {
    return this.#spec;
  }

  get divergence(): Divergence | null {
    return this.#divergence;
  }

  /** What the evaluations so far came to. */
  get judge(): Pick<Judge, 'best' | 'isBestRestored'> {
    return this.#judge;
  }

  /** Whether the run is over before its epochs, because the validation error has not improved. */
  get isStoppedEarly(): boolean {
    const isEarly = this.#cursor.epoch < this.#spec.epochs;
    return isEarly && this.#judge.isOutOfPatience(this.#spec);
  }

  /** Why the run paused by itself; null when it did not. */
  get pauseReason(): PauseReason | null {
    return this.#pauseWatch.reason;
  }

  /** The learning rate of the next step. */
  get learningRate(): number {
    return scheduledRate(this.#spec, this.#cursor.progress, this.#judge.reductions);
  }

  /** Whether there is work that nobody asked to stop: steps, or the scoring that ends a run. */
  get isUnderWay(): boolean {
    return this.#goal !== 'rest' || (this.#isOver && !this.isFinished);
  }

  /** All epochs are done, or as many as were of use, and the network they led to is scored. */
  get isFinished(): boolean {
    return this.#isOver && this.#phase === 'between' && this.#scoredStep === this.#step;
  }

  /** Whether the network is being scored rather than trained. */
  get isScoring(): boolean {
    return this.#phase === 'evaluation';
  }

  /** Sets out for a goal; a run that has ended stays where it is. */
  train(goal: Exclude<Goal, 'rest'>): void {
    this.#goal = this.#divergence !== null || this.#isOver ? 'rest' : goal;
    if (this.#goal === 'rest') return;
    this.#judge.goOn();
    this.#pauseWatch.goOn();
    this.#setOutAt = this.#step;
  }

  /** Rests at once. A step under way keeps its place; an evaluation under way is finished. */
  pause(): void {
    this.#goal = 'rest';
  }

  /** Changes the run from the next step on. @returns null if there is nothing to change. */
  change(change: LiveChange): Edit | null {
    const previous = liveValue(this.#spec, change);
    if (previous === change.value) return null;
    this.#spec = applyChange(this.#spec, change);
    this.#restoreIfOver();
    const underWay = this.#phase === 'step' ? 1 : 0;
    return { ...change, previous, step: this.#step + underWay + 1 };
  }

  /** Pauses by itself from now on when one of these is met. */
  pauseWhen(conditions: PauseConditions): void {
    this.#pauseWatch.set(conditions);
  }

  /** Whether a step was made since the run was sent on: no run pauses by itself before that. */
  get hasMovedOn(): boolean {
    return this.#step > this.#setOutAt;
  }

  /** Pauses a run whose time has come. @param before seconds when it was looked at last. */
  pauseAfterTime(before: number, elapsedSeconds: number): void {
    if (this.#goal === 'rest') return;
    if (this.#pauseWatch.isDueAfterTime(before, elapsedSeconds)) this.pause();
  }

  /**
   * Goes back to the best weights, until training goes on: it does so from the last ones.
   *
   * @returns false when there are none or the run is under way.
   */
  restoreBest(): boolean {
    if (this.isUnderWay || this.#phase === 'evaluation') return false;
    return this.#judge.restoreBest();
  }

  /**
   * Begins a learning-rate range test, to be advanced to its end by the caller before anything else.
   *
   * @returns null when the run is under way or has diverged, or its digits are missing.
   */
  beginRateTest(): RateTestUnderWay | null {
    if (this.isUnderWay || this.#phase === 'evaluation' || this.#divergence !== null) return null;
    const { clock, kernels, network } = this.#parts;
    const { batchSize } = this.#spec;
    if (!this.#cursor.isReady(batchSize)) return null;
    const { size } = this.#cursor;
    const positions = this.#cursor.readyPositions;
    const rows = Math.min(batchSize, positions, size);
    const parts = { kernels, network, gradients: this.#gradientStep, update: this.#update };
    const { isBestRestored } = this.#judge;
    this.#judge.goOn();
    this.#isTesting = true;
    const sweep = new RateSweep(parts, positions, () => this.#describeStep(rows));
    return {
      advance: (deadline) => {
        const result = sweep.advance(clock, deadline);
        if (result !== null) this.#endRateTest(isBestRestored);
        return result;
      },
    };
  }

  #endRateTest(wasBestRestored: boolean): void {
    this.#isTesting = false;
    this.#description.forget();
    if (this.#phase === 'step') this.#gradientStep.begin();
    if (wasBestRestored && this.#goal === 'rest') this.#judge.restoreBest();
    this.#restoreIfOver();
  }

  /** Works until the goal, the deadline, a full log or missing digits. Allocates nothing per step. */
  advance(deadline: number): Activity {
    const { clock } = this.#parts;
    do {
      if (this.#phase === 'step' && this.#goal === 'rest') return 'resting';
      if (this.#phase === 'between' && !this.#begin()) {
        return this.isUnderWay ? 'waitingForData' : 'resting';
      }
      if (this.#phase === 'step') this.#advanceStep(deadline);
      else this.#advanceEvaluation(deadline);
    } while (clock() < deadline && !this.#lossLog.isFull);
    return 'working';
  }

  /** Mean loss of the newest steps, see `LossLog`. */
  get recentLoss(): number | null {
    return this.#lossLog.recentLoss;
  }

  drainLosses(): LoggedSteps {
    return this.#lossLog.drain();
  }

  /** The evaluations since they were last asked for. */
  drainEvaluations(): Evaluation[] {
    return this.#evaluations.splice(0);
  }

  get #isOver(): boolean {
    if (this.#phase === 'step') return false;
    const { epoch, isEmpty } = this.#cursor;
    return epoch >= this.#spec.epochs || isEmpty || this.isStoppedEarly;
  }

  /** Begins whatever comes next. @returns false if nothing is to be done, or its digits are missing. */
  #begin(): boolean {
    if (this.#divergence !== null) return false;
    if (this.#isOver && this.#scoredStep !== this.#step) this.#need = 'always';
    if (this.#need !== 'none' && this.#scoring.isDataReady) {
      this.#judge.goOn();
      this.#scoring.begin();
      this.#phase = 'evaluation';
      return true;
    }
    if (this.#need === 'always' || this.#goal === 'rest') return false;
    if (this.#isOver) {
      this.#goal = 'rest';
      return false;
    }
    return this.#beginStep();
  }

  #beginStep(): boolean {
    const { batchSize } = this.#spec;
    if (!this.#cursor.isReady(batchSize)) return false;
    // Which digits there are may have come out only now.
    if (this.#cursor.isEmpty) return this.#begin();
    this.#describeStep(this.#cursor.rowsOfNextBatch(batchSize));
    this.#parts.network.settings.beginStep(this.learningRate);
    this.#gradientStep.begin();
    this.#need = 'none';
    this.#phase = 'step';
    return true;
  }

  #describeStep(rows: number): void {
    this.#description.describe(this.#spec, this.#step, this.#cursor, rows);
  }

  #advanceStep(deadline: number): void {
    const gradients = this.#gradientStep;
    if (!gradients.advance(this.#parts.clock, deadline)) return;
    this.#phase = 'between';
    const { loss } = gradients;
    const { batchRows } = this.#parts.network.state;
    this.#divergence = this.#guardedUpdate.apply(loss, this.#step + 1);
    if (this.#divergence !== null) this.#goal = 'rest';
    if (this.#divergence !== null && this.#divergence.cause !== 'lossTooHigh') return;
    this.#step += 1;
    this.#lossLog.add(loss, batchRows);
    const epochBefore = this.#cursor.epoch;
    this.#moveOn(batchRows);
    if (!this.#pauseWatch.isSet) return;
    const isEpochDone = this.#cursor.epoch > epochBefore;
    const epochsDone = isEpochDone ? this.#cursor.epoch : null;
    if (this.#pauseWatch.isDueAfterStep(this.#step, epochsDone, loss)) this.#goal = 'rest';
  }

  #moveOn(rows: number): void {
    const { epoch, position, size } = this.#cursor;
    this.#need = evaluationAfterStep(epoch, position, position + rows, size);
    const isEpochDone = this.#cursor.advance(rows);
    const isGoalReached = this.#goal === 'step' || (this.#goal === 'epoch' && isEpochDone);
    if (isGoalReached) this.#goal = 'rest';
  }

  #advanceEvaluation(deadline: number): void {
    if (!this.#scoring.advance(this.#parts.clock, deadline)) return;
    const evaluation = this.#scoring.result(this.#step, this.#cursor.progress);
    this.#evaluations.push(evaluation);
    this.#scoredStep = this.#step;
    this.#phase = 'between';
    this.#decide(evaluation);
    this.#need = 'none';
  }

  #decide(evaluation: Evaluation): void {
    const isWaitedFor = this.#need === 'always';
    if (isWaitedFor && !isNumber(evaluation)) {
      // There may be no step after this one to find it.
      const { kernels, network } = this.#parts;
      this.#divergence = divergedLoss(kernels, network.workspace, this.#step);
      this.#goal = 'rest';
      return;
    }
    // Whether there are others depends on what has arrived, or on changes taken back.
    if (isWaitedFor && this.#cursor.position === 0) this.#judge.consider(evaluation, this.#spec);
    const accuracy = evaluation.validation?.accuracy ?? 0;
    if (this.hasMovedOn && this.#pauseWatch.isDueAfterEvaluation(accuracy)) this.#goal = 'rest';
    this.#restoreIfOver();
  }

  /** What ends a run may also be a change: of epochs or of patience. */
  #restoreIfOver(): void {
    const isSettled = this.#isOver && this.#scoredStep === this.#step && !this.#isTesting;
    if (isSettled && this.#spec.restoreBest) this.#judge.restoreBest();
  }
}
