import type { Examples } from '../engine/examples.ts';
import { referenceKernels } from '../engine/kernels/reference/reference.ts';
import { networkBytes } from '../engine/network.ts';
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

/** Where the digits are, and who brings those that are missing. */
export interface DigitSource {
  readonly training: Examples;
  readonly test: Examples;
  /** Brings what is missing, in the order that a run with this many held-out digits needs it. */
  load(validationSize: number): void;
  /** Goes on after a refusal. */
  retry(): void;
}

/** Answers the page's requests between slices of training. Holds one run at a time. */
export class LocalTrainerService implements TrainerService {
  readonly #digits: DigitSource;
  readonly #send: (event: ProgressEvent) => void;
  readonly #slices = new Slices(() => this.#work());
  #run: Run | null = null;
  #reportedAt = 0;

  constructor(digits: DigitSource, send: (event: ProgressEvent) => void) {
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
    const { training, test } = this.#digits;
    const bytes = networkBytes(spec, training.labels.length - spec.validationSize);
    const memory = allocate(bytes);
    if (memory === null) return { ok: false, problem: { code: 'outOfMemory', bytes } };
    this.#run = new Run({ runId, spec, kernels: referenceKernels, memory, training, test });
    this.#digits.load(spec.validationSize);
    this.#report();
    this.#slices.start();
    const parameters = parameterCount(spec);
    return { ok: true, value: { runId, parameters, bytes, engine: 'reference', threads: 1 } };
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

/** Null when the machine has not that much to give. */
function allocate(bytes: number): ArrayBuffer | null {
  try {
    return new ArrayBuffer(bytes);
  } catch {
    return null;
  }
}
