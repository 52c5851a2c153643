import { Predictor } from '../engine/predictor.ts';
import { type Activity, Trainer } from '../engine/trainer.ts';
import type { EngineRoom, Furnished } from '../host/engine-room.ts';
import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { ProgressEvent, RunStatus, TrainGoal } from './protocol.ts';
import { Throughput } from './throughput.ts';

const SLICE_MS = 10;

const now = () => performance.now();

/** A network and its trainer, with the time they take. */
export class Run {
  readonly runId: number;
  readonly #trainer: Trainer;
  readonly #predictor: Predictor;
  readonly #throughput = new Throughput();
  #elapsedMs = 0;
  /** Spent on steps, not on scoring, since the last report. */
  #trainingMs = 0;
  /** When the time under way was counted last; null while nothing is. */
  #since: number | null = null;
  #isWaiting = false;

  constructor(runId: number, spec: ExperimentSpec, room: EngineRoom, furnished: Furnished) {
    this.runId = runId;
    const { kernels, network, team } = furnished;
    const { training, test } = room;
    this.#trainer = new Trainer({ kernels, network, training, test, clock: now, team }, spec);
    this.#predictor = new Predictor(kernels, network);
  }

  get step(): number {
    return this.#trainer.step;
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
    const { losses, firstStep, correct, examples } = this.#trainer.drainLosses();
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
      trainAccuracy: examples === 0 ? null : correct / examples,
      evaluations: this.#trainer.drainEvaluations(),
      divergence: this.#trainer.divergence,
    };
  }

  /** Elapsed is what a watch would show; digits per second are of steps alone. */
  #countTime(start: number, isScoring: boolean): void {
    const time = now();
    this.#elapsedMs += time - (this.#since ?? start);
    if (!isScoring) this.#trainingMs += time - start;
    this.#since = this.#trainer.isUnderWay ? time : null;
  }

  #remainingMs(): number | null {
    const { epoch, spec } = this.#trainer;
    if (epoch === 0 || this.#elapsedMs === 0) return null;
    return Math.max(0, (this.#elapsedMs * (spec.epochs - epoch)) / epoch);
  }
}
