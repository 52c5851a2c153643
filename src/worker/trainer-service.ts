import type { RateTestUnderWay } from '../engine/trainer.ts';
import type { EngineRoom } from '../host/engine-room.ts';
import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { parameterCount } from '../spec/layers.ts';
import { NO_PAUSES, type PauseConditions } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import { checkSpec } from '../spec/validate.ts';
import type {
  BuildProblem,
  BuildSummary,
  Outcome,
  Prediction,
  ProgressEvent,
  TrainerService,
  TrainGoal,
} from './protocol.ts';
import { Run } from './run.ts';
import { Slices } from './slices.ts';

/** Reports of work in progress are at least this far apart. */
const REPORT_INTERVAL_MS = 100;

/** Who brings the digits that are missing. */
export interface DigitSource {
  /** Begins with those that a run with this many held-out digits needs first. */
  load(validationSize: number): void;
  /** Goes on after a refusal. */
  retry(): void;
}

interface RateTestInHand {
  readonly test: RateTestUnderWay;
  readonly answer: (result: RateTest | null) => void;
}

/** Answers the page's requests between slices of training. Holds one run at a time. */
export class LocalTrainerService implements TrainerService {
  readonly #room: EngineRoom;
  readonly #digits: DigitSource;
  readonly #send: (event: ProgressEvent) => void;
  readonly #slices = new Slices(() => this.#work());
  #run: Run | null = null;
  #pauseConditions: PauseConditions = NO_PAUSES;
  /** The range test under way: the run waits for it. */
  #rateTest: RateTestInHand | null = null;
  #reportedAt = 0;

  constructor(room: EngineRoom, digits: DigitSource, send: (event: ProgressEvent) => void) {
    this.#room = room;
    this.#digits = digits;
    this.#send = send;
  }

  /** To be called when digits have arrived: a run may be waiting for them. */
  digitsArrived(): void {
    this.#slices.start();
  }

  async build(
    runId: number,
    candidate: ExperimentSpec,
  ): Promise<Outcome<BuildSummary, BuildProblem>> {
    const checked = checkSpec(candidate);
    if (!checked.ok) {
      return { ok: false, problem: { code: 'badSpec', problems: checked.problems } };
    }
    const { spec } = checked;
    this.#run = null;
    this.#endRateTest(null);
    const bytes = this.#room.bytesFor(spec);
    const furnished = this.#room.furnish(spec);
    if (furnished === null) return { ok: false, problem: { code: 'outOfMemory', bytes } };
    this.#run = new Run(runId, spec, this.#room, furnished);
    this.#run.pauseWhen(this.#pauseConditions);
    this.#digits.load(spec.validationSize);
    this.#report();
    this.#slices.start();
    const { engine, team } = furnished;
    const { limit } = this.#room;
    const parameters = parameterCount(spec);
    const threads = team.size;
    return { ok: true, value: { runId, parameters, bytes, engine, threads, limit } };
  }

  async train(goal: TrainGoal): Promise<void> {
    this.#run?.train(goal);
    this.#slices.start();
    this.#report();
  }

  async pause(): Promise<{ readonly step: number }> {
    this.#run?.pause();
    this.#report();
    return { step: this.#run?.step ?? 0 };
  }

  async change(change: LiveChange): Promise<Edit | null> {
    const edit = this.#run?.change(change) ?? null;
    this.#slices.start();
    this.#report();
    return edit;
  }

  async predict(input: Uint8Array): Promise<Prediction | null> {
    // A network in the middle of a range test is not the run's.
    if (this.#run === null || this.#rateTest !== null) return null;
    const { runId, weightsStep: step } = this.#run;
    return { runId, step, probabilities: this.#run.predict(input) };
  }

  async retryData(): Promise<void> {
    this.#digits.retry();
  }

  async pauseWhen(conditions: PauseConditions): Promise<void> {
    this.#pauseConditions = conditions;
    this.#run?.pauseWhen(conditions);
  }

  async restoreBest(): Promise<boolean> {
    if (this.#rateTest !== null) return false;
    const isRestored = this.#run?.restoreBest() ?? false;
    this.#report();
    return isRestored;
  }

  async testRates(): Promise<RateTest | null> {
    const test = this.#rateTest === null ? (this.#run?.beginRateTest() ?? null) : null;
    if (test === null) return null;
    return new Promise((answer) => {
      this.#rateTest = { test, answer };
      this.#slices.start();
    });
  }

  async previewAugmentation(digit: number, variants: number): Promise<Uint8Array | null> {
    return this.#run?.previewAugmentation(digit, variants) ?? null;
  }

  #endRateTest(result: RateTest | null): void {
    this.#rateTest?.answer(result);
    this.#rateTest = null;
  }

  /** One slice. @returns whether to go on. */
  #work(): boolean {
    const run = this.#run;
    if (run === null) return false;
    if (this.#rateTest !== null) {
      const result = run.advanceRateTest(this.#rateTest.test);
      if (result !== null) this.#endRateTest(result);
      return true;
    }
    const before = run.status;
    const isWorking = run.advance() === 'working';
    const isDue = performance.now() - this.#reportedAt >= REPORT_INTERVAL_MS;
    if (isDue || !isWorking || run.status !== before) this.#report();
    return isWorking;
  }

  #report(): void {
    if (this.#run === null) return;
    this.#reportedAt = performance.now();
    this.#send(this.#run.report());
  }
}
