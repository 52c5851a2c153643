import { previewAugmentation } from '../engine/augmentation-preview.ts';
import { Predictor } from '../engine/predictor.ts';
import { type Activity, type RateTestUnderWay, Trainer } from '../engine/trainer.ts';
import type { EngineRoom, Furnished } from '../host/engine-room.ts';
import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { PauseConditions } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import type { ProgressEvent, RunStatus, TrainGoal } from './protocol.ts';
import { Throughput } from './throughput.ts';

const SLICE_MS = 10;

const now = () => performance.now();

/** A network and its trainer, with the time they take. */
export class Run {
  readonly runId: number;
  readonly #room: EngineRoom;
  readonly #furnished: Furnished;
  readonly #trainer: Trainer;
  readonly #predictor: Predictor;
  readonly #throughput = new Throughput();
  #elapsedMs = 0;
  /** What it was when it was last asked whether to pause. */
  #watchedMs = 0;
  /** Spent on steps, not on scoring, since the last report. */
  #trainingMs = 0;
  /** When the time under way was counted last; null while nothing is. */
  #since: number | null = null;
  #isWaiting = false;

  constructor(runId: number, spec: ExperimentSpec, room: EngineRoom, furnished: Furnished) {
    this.runId = runId;
    this.#room = room;
    this.#furnished = furnished;
    const { kernels, network, team } = furnished;
    const { training, test } = room;
    this.#trainer = new Trainer({ kernels, network, training, test, clock: now, team }, spec);
    this.#predictor = new Predictor(kernels, network, spec);
  }

  get step(): number {
    return this.#trainer.step;
  }

  /** The step whose weights the network has. */
  get weightsStep(): number {
    const { best, isBestRestored } = this.#trainer.judge;
    return isBestRestored && best !== null ? best.step : this.step;
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

  /** Null when the digit has not arrived. */
  previewAugmentation(digit: number, variants: number): Uint8Array | null {
    const { training } = this.#room;
    const { kernels, network } = this.#furnished;
    const { spec } = this.#trainer;
    if (!training.isReady(digit, digit + 1)) return null;
    return previewAugmentation(kernels, network, training.pixels, spec, digit, variants);
  }

  predict(digit: Uint8Array): Float32Array {
    return this.#predictor.predict(digit);
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
  report(): ProgressEvent {
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
