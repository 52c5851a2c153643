import { previewAugmentation } from '../engine/augmentation-preview.ts';
import type { BatchDigits } from '../engine/batch-digits.ts';
import { Calibrator } from '../engine/calibration/calibrator.ts';
import type { Activity } from '../engine/course.ts';
import { Explainer } from '../engine/explain/explainer.ts';
import { InputGradient } from '../engine/explain/input-gradient.ts';
import { DigitPass } from '../engine/inspect/digit-pass.ts';
import type { InspectionBench } from '../engine/inspect/inspection.ts';
import type { KeptDigits } from '../engine/kept-digits.ts';
import type { LessonUnderWay } from '../engine/lessons.ts';
import { Predictor } from '../engine/predictor.ts';
import type { RateTestUnderWay } from '../engine/rate-test-run.ts';
import type { StepWatch } from '../engine/step-watch.ts';
import { Trainer } from '../engine/trainer.ts';
import type { EngineRoom, Furnished } from '../host/engine-room.ts';
import type { Calibration, Likeness } from '../spec/calibration.ts';
import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { LessonObstacle } from '../spec/lesson.ts';
import type { PauseConditions } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import type { LessonInHand } from './lesson-in-hand.ts';
import type { ProgressEvent, RunStatus, TrainGoal } from './protocol.ts';
import { RecordedAnswers } from './recorded-answers.ts';
import { Throughput } from './throughput.ts';

const SLICE_MS = 10;

const now = () => performance.now();

/** A network and its trainer, with the time they take. */
export class Run {
  readonly runId: number;
  readonly explainer: Explainer;
  readonly answers: RecordedAnswers;
  readonly #inputGradient: InputGradient;
  readonly #digitPass: DigitPass;
  readonly #room: EngineRoom;
  readonly #furnished: Furnished;
  readonly #trainer: Trainer;
  readonly #predictor: Predictor;
  readonly #calibrator: Calibrator;
  readonly #throughput = new Throughput();
  #elapsedMs = 0;
  /** What it was when it was last asked whether to pause. */
  #watchedMs = 0;
  /** Spent on steps, not on scoring, since the last report. */
  #trainingMs = 0;
  /** When the time under way was counted last; null while nothing is. */
  #since: number | null = null;
  #isWaiting = false;

  /** @param trainedWeights of an experiment that starts with them. */
  constructor(
    runId: number,
    spec: ExperimentSpec,
    room: EngineRoom,
    furnished: Furnished,
    trainedWeights: Float32Array | null = null,
  ) {
    this.runId = runId;
    this.#room = room;
    this.#furnished = furnished;
    const { kernels, network, team } = furnished;
    const { training, test } = room;
    const parts = { kernels, network, training, test, clock: now, team, trainedWeights };
    this.#trainer = new Trainer(parts, spec);
    this.#predictor = new Predictor(kernels, network, spec);
    this.#calibrator = new Calibrator(kernels, network, spec, training);
    this.answers = new RecordedAnswers(runId, this.#trainer, room);
    this.explainer = new Explainer({ kernels, network, training }, spec);
    this.#inputGradient = new InputGradient(kernels, network, spec);
    this.#digitPass = new DigitPass(kernels, network, spec);
  }

  get step(): number {
    return this.#trainer.step;
  }

  get spec(): ExperimentSpec {
    return this.#trainer.spec;
  }

  /** The step whose weights the network has. */
  get weightsStep(): number {
    const { best, isBestRestored } = this.#trainer.judge;
    return isBestRestored && best !== null ? best.step : this.step;
  }

  /** Whether those weights have learned anything. */
  get isTrained(): boolean {
    return this.weightsStep > 0 || this.#trainer.spec.startingWeights === 'trained';
  }

  /** Whether steps are being made or waited for. */
  get isUnderWay(): boolean {
    return this.#trainer.isUnderWay;
  }

  /** Whether the network is being scored rather than trained. */
  get isScoring(): boolean {
    return this.#trainer.isScoring;
  }

  get hasDiverged(): boolean {
    return this.#trainer.divergence !== null;
  }

  /** For those who want to see the next step from the inside. */
  get watch(): StepWatch {
    return this.#trainer.watch;
  }

  /** What an inspection looks at. */
  get bench(): InspectionBench {
    const { kernels, network } = this.#furnished;
    const { training, test } = this.#room;
    const { spec } = this.#trainer;
    const looking = { digits: this.#digitPass, inputGradient: this.#inputGradient };
    const borrow = () => this.#trainer.lend();
    return { kernels, network, spec, training, test, ...looking, borrow };
  }

  get status(): RunStatus {
    const trainer = this.#trainer;
    if (trainer.divergence !== null) return 'diverged';
    if (trainer.isFinished) return 'finished';
    if (trainer.isUnderWay) return this.#isWaiting ? 'loading' : 'running';
    return trainer.step === 0 ? 'idle' : 'paused';
  }

  train(goal: TrainGoal): void {
    this.#trainer.train(goal);
    if (this.#trainer.isUnderWay) this.#since ??= now();
  }

  pause(): void {
    this.#trainer.pause();
    this.#since = null;
  }

  change(change: LiveChange): Edit | null {
    return this.#trainer.change(change);
  }

  pauseWhen(conditions: PauseConditions): void {
    this.#trainer.pauseWhen(conditions);
  }

  restoreBest(): boolean {
    return this.#trainer.restoreBest();
  }

  /** Null when there is nothing to test on. */
  beginRateTest(): RateTestUnderWay | null {
    return this.#trainer.beginRateTest();
  }

  /** One slice of a range test. @returns its result, or null while it lasts. */
  advanceRateTest(test: RateTestUnderWay): RateTest | null {
    return test.advance(now() + SLICE_MS);
  }

  beginLesson(kept: KeptDigits): LessonUnderWay | LessonObstacle {
    return this.#trainer.beginLesson(kept);
  }

  /** One slice of a lesson. @returns whether it is over. */
  advanceLesson(lesson: LessonInHand): boolean {
    return lesson.advance(now() + SLICE_MS);
  }

  undoLesson(): boolean {
    return this.#trainer.undoLesson();
  }

  /** Null when the digit has not arrived. */
  previewAugmentation(digit: number, variants: number): Uint8Array | null {
    const { training } = this.#room;
    const { kernels, network } = this.#furnished;
    const { spec } = this.#trainer;
    if (!training.isReady(digit, digit + 1)) return null;
    return previewAugmentation(kernels, network, training.pixels, spec, digit, variants);
  }

  /** See `Trainer.beginBatchDigits`. */
  beginBatchDigits(ahead: ExperimentSpec): BatchDigits | null {
    return this.#trainer.beginBatchDigits(ahead);
  }

  predict(digit: Uint8Array): Float32Array {
    return this.#predictor.predict(digit);
  }

  /** Null before there are training digits to compare with. */
  likenessOf(digit: Uint8Array): Likeness | null {
    return this.#calibrator.finder.of(digit);
  }

  /** @returns false when there is nothing to calibrate, or digits are missing. */
  beginCalibration(): boolean {
    const isOfUse = this.isTrained && this.#trainer.divergence === null;
    return isOfUse && this.#calibrator.begin();
  }

  /** One slice of it. @returns null while it lasts. */
  advanceCalibration(): Calibration | null {
    return this.#calibrator.advance(now, now() + SLICE_MS);
  }

  /** Works for one slice. */
  advance(): Activity {
    const { isUnderWay, isScoring } = this.#trainer;
    const start = now();
    const activity = this.#trainer.advance(start + SLICE_MS);
    if (isUnderWay) this.#countTime(start, isScoring);
    this.#isWaiting = activity === 'waitingForData';
    return activity;
  }

  /** What happened since the last report. */
  report(): Omit<ProgressEvent, 'lookingMs'> {
    const { losses, firstStep, examples } = this.#trainer.drainLosses();
    this.#throughput.add(examples, this.#trainingMs);
    this.#trainingMs = 0;
    return {
      kind: 'progress',
      runId: this.runId,
      status: this.status,
      step: this.#trainer.step,
      epoch: this.#trainer.epoch,
      elapsedMs: this.#elapsedMs,
      remainingMs: this.#remainingMs(),
      examplesPerSecond: this.#throughput.examplesPerSecond,
      losses,
      firstStep,
      trainLoss: this.#trainer.recentLoss,
      evaluations: this.#trainer.drainEvaluations(),
      divergence: this.#trainer.divergence,
      best: this.#trainer.judge.best,
      isBestRestored: this.#trainer.judge.isBestRestored,
      isStoppedEarly: this.#trainer.isStoppedEarly,
      pauseReason: this.#trainer.pauseReason,
      learningRate: this.#trainer.learningRate,
    };
  }

  /** Elapsed is what a watch would show; digits per second are of steps alone. */
  #countTime(start: number, isScoring: boolean): void {
    const time = now();
    this.#elapsedMs += time - (this.#since ?? start);
    if (this.#trainer.hasMovedOn) this.#pauseAfterTime();
    if (!isScoring) this.#trainingMs += time - start;
    this.#since = this.#trainer.isUnderWay ? time : null;
  }

  #pauseAfterTime(): void {
    this.#trainer.pauseAfterTime(this.#watchedMs / 1_000, this.#elapsedMs / 1_000);
    this.#watchedMs = this.#elapsedMs;
  }

  #remainingMs(): number | null {
    const { epoch, spec } = this.#trainer;
    if (epoch === 0 || this.#elapsedMs === 0) return null;
    return Math.max(0, (this.#elapsedMs * (spec.epochs - epoch)) / epoch);
  }
}
