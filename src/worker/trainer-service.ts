import type { EngineRoom } from '../host/engine-room.ts';
import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { parameterCount } from '../spec/layers.ts';
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

/** Answers the page's requests between slices of training. Holds one run at a time. */
export class LocalTrainerService implements TrainerService {
  readonly #room: EngineRoom;
  readonly #digits: DigitSource;
  readonly #send: (event: ProgressEvent) => void;
  readonly #slices = new Slices(() => this.#work());
  #run: Run | null = null;
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
    const bytes = this.#room.bytesFor(spec);
    const furnished = this.#room.furnish(spec);
    if (furnished === null) return { ok: false, problem: { code: 'outOfMemory', bytes } };
    this.#run = new Run(runId, spec, this.#room, furnished);
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
    if (this.#run === null) return null;
    const { runId, step } = this.#run;
    return { runId, step, probabilities: this.#run.predict(input) };
  }

  async retryData(): Promise<void> {
    this.#digits.retry();
  }

  /** One slice. @returns whether to go on. */
  #work(): boolean {
    const run = this.#run;
    if (run === null) return false;
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
