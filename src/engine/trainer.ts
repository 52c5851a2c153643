import type { Divergence } from '../spec/divergence.ts';
import { applyChange, type Edit, type LiveChange, liveValue } from '../spec/edits.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { LessonObstacle } from '../spec/lesson.ts';
import type { PauseConditions, PauseReason } from '../spec/pause-conditions.ts';
import type { AnswerBook } from './answer-book.ts';
import { BatchDigits } from './batch-digits.ts';
import { type Activity, Course } from './course.ts';
import type { Goal } from './destination.ts';
import type { Judge } from './judge.ts';
import type { KeptDigits } from './kept-digits.ts';
import { Lessons, type LessonUnderWay } from './lessons.ts';
import { type Loan, lendNetwork } from './loan.ts';
import type { LoggedSteps } from './loss-log.ts';
import { assembleMachinery, type Machinery, type TrainerParts } from './machinery.ts';
import { beginRateTest, type RateTestUnderWay } from './rate-test-run.ts';
import { nextBatch } from './step-batch.ts';
import type { StepWatch } from './step-watch.ts';

/**
 * One run: takes a network from its seed through its epochs, in slices, and says what came of it.
 * The same spec, digits and edits, and the same lessons at the same steps, give the same bits whatever the
 * slices, pauses and arrivals.
 */
export class Trainer {
  readonly #machinery: Machinery;
  readonly #course: Course;
  readonly #lessons: Lessons;
  /** While the network is a range test's or a lesson's. */
  #isLent = false;

  constructor(parts: TrainerParts, spec: ExperimentSpec) {
    this.#machinery = assembleMachinery(parts, spec);
    this.#course = new Course(this.#machinery, spec);
    this.#lessons = new Lessons(this.#machinery, this.#course);
  }

  /** Updates done. */
  get step(): number {
    return this.#course.steps.count;
  }

  /** Epochs done, as a fraction. */
  get epoch(): number {
    return this.#machinery.cursor.progress;
  }

  get spec(): ExperimentSpec {
    return this.#course.spec;
  }

  get divergence(): Divergence | null {
    return this.#course.divergence;
  }

  /** What the evaluations so far came to. */
  get judge(): Pick<Judge, 'best' | 'isBestRestored'> {
    return this.#machinery.judge;
  }

  /** Whether the run is over before its epochs, because the validation error has not improved. */
  get isStoppedEarly(): boolean {
    return this.#course.isStoppedEarly;
  }

  /** Why the run paused by itself; null when it did not. */
  get pauseReason(): PauseReason | null {
    return this.#course.destination.pauseReason;
  }

  /** The learning rate of the next step. */
  get learningRate(): number {
    return this.#course.learningRate;
  }

  /** Whether there is work that nobody asked to stop: steps, or the scoring that ends a run. */
  get isUnderWay(): boolean {
    return this.#course.isUnderWay;
  }

  /** All epochs are done, or as many as were of use, and the network they led to is scored. */
  get isFinished(): boolean {
    return this.#course.isFinished;
  }

  /** Whether the network is being scored rather than trained. */
  get isScoring(): boolean {
    return this.#course.isScoring;
  }

  /** Sets out for a goal; a run that has ended stays where it is. */
  train(goal: Goal): void {
    const { destination, divergence, isOver } = this.#course;
    if (divergence !== null || isOver) {
      destination.rest();
      return;
    }
    this.#machinery.judge.goOn();
    // What a lesson under way would be taken back to is needed until its end.
    if (!this.#isLent) this.#lessons.forget();
    destination.setOut(goal, this.step);
  }

  /** Rests at once. A step under way keeps its place; an evaluation under way is finished. */
  pause(): void {
    this.#course.destination.rest();
  }

  /** Changes the run from the next step on. @returns null if there is nothing to change. */
  change(change: LiveChange): Edit | null {
    const course = this.#course;
    const previous = liveValue(course.spec, change);
    if (previous === change.value) return null;
    course.spec = applyChange(course.spec, change);
    if (!this.#isLent) course.restoreIfOver();
    const underWay = course.isInAStep ? 1 : 0;
    return { ...change, previous, step: this.step + underWay + 1 };
  }

  /** Pauses by itself from now on when one of these is met. */
  pauseWhen(conditions: PauseConditions): void {
    this.#course.destination.pauseWhen(conditions);
  }

  /** Whether a step was made since the run was sent on. */
  get hasMovedOn(): boolean {
    return this.#course.destination.hasMovedOn(this.step);
  }

  /** Pauses a run whose time has come. @param before seconds when it was looked at last. */
  pauseAfterTime(before: number, elapsedSeconds: number): void {
    this.#course.destination.afterTime(before, elapsedSeconds);
  }

  /**
   * Goes back to the best weights, until training goes on: it does so from the last ones.
   *
   * @returns false when there are none or the run is under way.
   */
  restoreBest(): boolean {
    if (this.isUnderWay || this.isScoring) return false;
    return this.#machinery.judge.restoreBest();
  }

  /**
   * Begins a learning-rate range test, to be advanced to its end by the caller before anything else.
   *
   * @returns null when the run is under way or has diverged, or its digits are missing.
   */
  beginRateTest(): RateTestUnderWay | null {
    if (this.isUnderWay || this.isScoring || this.divergence !== null) return null;
    const { judge } = this.#machinery;
    const { isBestRestored } = judge;
    const end = () => {
      if (isBestRestored && this.#course.destination.isRest) judge.restoreBest();
      this.#takeNetworkBack();
    };
    const test = beginRateTest(this.#machinery, this.spec, this.step, end);
    this.#isLent = test !== null;
    return test;
  }

  /** Begins to teach the network digits, to be advanced to its end by the caller before anything else. */
  beginLesson(kept: KeptDigits): LessonUnderWay | LessonObstacle {
    const lesson = this.#lessons.begin(kept, () => this.#takeNetworkBack());
    this.#isLent = typeof lesson !== 'string';
    return lesson;
  }

  /** Takes the newest lesson back. @returns false when there is none, or the run has gone on since. */
  undoLesson(): boolean {
    const isUndone = this.#lessons.undo();
    if (isUndone) this.#takeNetworkBack();
    return isUndone;
  }

  /** Works until the goal, the deadline, a full log or missing digits. Allocates nothing per step. */
  advance(deadline: number): Activity {
    return this.#course.advance(deadline);
  }

  /** Mean loss of the newest steps, see `LossLog`. */
  get recentLoss(): number | null {
    return this.#course.steps.recentLoss;
  }

  drainLosses(): LoggedSteps {
    return this.#course.steps.drainLosses();
  }

  /** The evaluations since they were last asked for. */
  drainEvaluations(): Evaluation[] {
    return this.#course.evaluations.drain();
  }

  /** What the evaluations of the run answered. */
  get book(): Pick<AnswerBook, 'entries' | 'sheetOf'> {
    return this.#machinery.book;
  }

  /** The evaluation of the weights that the network has; of a step before while it trains. */
  get currentEvaluation(): Evaluation | null {
    const { best, isBestRestored } = this.judge;
    return isBestRestored ? best : this.#course.evaluations.newest;
  }

  /**
   * The digits of the newest step, to be worked out by the caller; before the first step those of the
   * first.
   *
   * @param ahead what the first step will be made with. @returns null when its digits are missing.
   */
  beginBatchDigits(ahead: ExperimentSpec): BatchDigits | null {
    const { cursor } = this.#machinery;
    const { newestBatch } = this.#course.steps;
    if (newestBatch !== null) return new BatchDigits(this.#machinery, newestBatch, true);
    if (!cursor.isReady(ahead.batchSize) || cursor.isEmpty) return null;
    return new BatchDigits(this.#machinery, nextBatch(ahead, this.step, cursor), false);
  }

  /** For those who want to see the next step from the inside. */
  get watch(): StepWatch {
    return this.#course.steps.watch;
  }

  /** Lends the network to somebody who gives it back before the run is advanced or told anything else. */
  lend(): Loan {
    return lendNetwork(this.#machinery, this.#course);
  }

  #takeNetworkBack(): void {
    const course = this.#course;
    const { description, judge } = this.#machinery;
    this.#isLent = false;
    description.forget();
    if (course.isInAStep) course.steps.restart();
    if (!course.destination.isRest) {
      judge.goOn();
      this.#lessons.forget();
    }
    course.restoreIfOver();
  }
}
