import type { Divergence } from '../spec/divergence.ts';
import { applyChange, type Edit, type LiveChange, liveValue } from '../spec/edits.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { EpochCursor } from './epoch-cursor.ts';
import { type EvaluationNeed, evaluationAfterStep } from './evaluation-plan.ts';
import type { Examples } from './examples.ts';
import { GradientStep } from './gradient-step.ts';
import { GuardedUpdate } from './guarded-update.ts';
import { initialize } from './initializers.ts';
import type { Kernels } from './kernels/kernels.ts';
import { type LoggedSteps, LossLog } from './loss-log.ts';
import type { Network } from './network.ts';
import { type Clock, Pass, type Span } from './pass.ts';
import { makePlan } from './plan.ts';
import { scheduleFactor } from './schedules.ts';
import { Scoring } from './scoring.ts';
import type { Team } from './team.ts';

/** How far the trainer may go before it rests. */
export type Goal = 'rest' | 'step' | 'epoch' | 'end';

/** An untrained network of more parameters is not scored: it would keep a first training waiting. */
const LARGE_PARAMETERS = 1_000_000;

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
  readonly #guardedUpdate: GuardedUpdate;
  readonly #scoring: Scoring;
  readonly #lossLog = new LossLog();
  #spec: ExperimentSpec;
  #goal: Goal = 'rest';
  #phase: 'between' | 'step' | 'evaluation' = 'between';
  #need: EvaluationNeed;
  #step = 0;
  #scoredStep = -1;
  #evaluations: Evaluation[] = [];
  #divergence: Divergence | null = null;

  constructor(parts: TrainerParts, spec: ExperimentSpec) {
    const { kernels, network, training, test, team } = parts;
    const plan = makePlan(kernels, network, spec, team.size);
    const pass = (span: Span) => new Pass(plan.operations, span, team);
    this.#parts = parts;
    this.#spec = spec;
    this.#cursor = new EpochCursor(spec.seed, network.order);
    this.#gradientStep = new GradientStep(kernels, network, training, pass(plan.training));
    this.#guardedUpdate = new GuardedUpdate(kernels, network, pass(plan.update));
    this.#scoring = new Scoring(kernels, network, training, test, pass(plan.evaluation));
    const isLarge = network.parameters.values.length > LARGE_PARAMETERS;
    this.#need = isLarge ? 'none' : 'ifDataIsReady';
    for (const slot of network.parameters.slots) slot.fill(0);
    initialize(network.parameters.layers, spec.initializer, spec.seed);
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

  /** Whether there is work that nobody asked to stop: steps, or the scoring that ends a run. */
  get isUnderWay(): boolean {
    return this.#goal !== 'rest' || (this.#hasAllEpochs && !this.isFinished);
  }

  /** All epochs are done and the network they led to is scored. */
  get isFinished(): boolean {
    return this.#hasAllEpochs && this.#phase === 'between' && this.#scoredStep === this.#step;
  }

  /** Whether the network is being scored rather than trained. */
  get isScoring(): boolean {
    return this.#phase === 'evaluation';
  }

  /** Sets out for a goal; a run that has ended stays where it is. */
  train(goal: Exclude<Goal, 'rest'>): void {
    this.#goal = this.#divergence !== null || this.#hasAllEpochs ? 'rest' : goal;
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
    const underWay = this.#phase === 'step' ? 1 : 0;
    return { ...change, previous, step: this.#step + underWay + 1 };
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

  drainLosses(): LoggedSteps {
    return this.#lossLog.drain();
  }

  /** The evaluations since they were last asked for. */
  drainEvaluations(): Evaluation[] {
    return this.#evaluations.splice(0);
  }

  get #hasAllEpochs(): boolean {
    return this.#cursor.epoch >= this.#spec.epochs && this.#phase !== 'step';
  }

  /** Begins whatever comes next. @returns false if nothing is to be done, or its digits are missing. */
  #begin(): boolean {
    if (this.#divergence !== null) return false;
    if (this.#hasAllEpochs && this.#scoredStep !== this.#step) this.#need = 'always';
    if (this.#need !== 'none' && this.#scoring.isDataReady) {
      this.#scoring.begin();
      this.#phase = 'evaluation';
      return true;
    }
    if (this.#need === 'always' || this.#goal === 'rest') return false;
    if (this.#hasAllEpochs) {
      this.#goal = 'rest';
      return false;
    }
    return this.#beginStep();
  }

  #beginStep(): boolean {
    const rows = this.#cursor.rowsOfNextBatch(this.#spec.batchSize);
    if (!this.#parts.training.isReady(0, this.#cursor.digitsNeeded(rows))) return false;
    this.#describeStep(rows);
    this.#gradientStep.begin();
    this.#need = 'none';
    this.#phase = 'step';
    return true;
  }

  /** Fixes what the step is made with: changes from here on are felt by the next. */
  #describeStep(rows: number): void {
    const { state } = this.#parts.network;
    const { learningRate, momentum, schedule, epochs, hiddenLayers } = this.#spec;
    state.step = this.#step;
    state.batchRows = rows;
    state.firstPosition = this.#cursor.position;
    state.learningRate = learningRate * scheduleFactor(schedule, this.#cursor.progress / epochs);
    state.momentum = momentum;
    for (let l = 0; l < hiddenLayers.length; l++) {
      state.setDropout(l, hiddenLayers[l]?.dropout ?? 0);
    }
  }

  #advanceStep(deadline: number): void {
    const gradients = this.#gradientStep;
    if (!gradients.advance(this.#parts.clock, deadline)) return;
    this.#phase = 'between';
    const { loss, correct } = gradients;
    const { batchRows } = this.#parts.network.state;
    this.#divergence = this.#guardedUpdate.apply(loss, this.#step + 1);
    if (this.#divergence !== null) this.#goal = 'rest';
    if (this.#divergence !== null && this.#divergence.cause !== 'lossTooHigh') return;
    this.#step += 1;
    this.#lossLog.add(loss, correct, batchRows);
    this.#moveOn(batchRows);
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
    this.#evaluations.push(this.#scoring.result(this.#step, this.#cursor.progress));
    this.#scoredStep = this.#step;
    this.#need = 'none';
    this.#phase = 'between';
  }
}
