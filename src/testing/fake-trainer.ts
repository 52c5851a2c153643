import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../spec/mnist.ts';
import { NO_PAUSES, type PauseConditions } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import type { ClientEvent, ClientOptions, TrainerClient } from '../worker/client.ts';
import type {
  BuildProblem,
  CalibrationReport,
  Explanation,
  ExplanationRequest,
  LessonOutcome,
  ProgressEvent,
  TestDigit,
  TrainGoal,
} from '../worker/protocol.ts';

/** A trainer that trains nothing: it writes down what it is asked and says what a test tells it to. */
export class FakeTrainer implements TrainerClient {
  readonly asked: string[] = [];
  readonly built: ExperimentSpec[] = [];
  /** What the next build is refused for. */
  buildProblem: BuildProblem | null = null;
  /** While true, builds wait for `answerBuilds`. */
  holdsBuilds = false;
  /** What it was last told to pause at. */
  pauses: PauseConditions = NO_PAUSES;
  /** What the next rate test measures; null when it cannot. */
  rateTest: RateTest | null = null;
  /** The digits and variants of every preview asked for. */
  readonly previewed: (readonly [digit: number, variants: number])[] = [];
  preview: Uint8Array | null = null;
  /** The probabilities of [digits, 784] grey levels; null when there is no answer. */
  classifies = (inputs: Uint8Array): Float32Array | null =>
    new Float32Array((inputs.length / PIXEL_COUNT) * CLASS_COUNT);
  /** What it has for every test digit asked for; null when none has arrived. */
  testDigitAtHand: TestDigit | null = null;
  /** Every explanation asked for. */
  readonly explained: { readonly input: Uint8Array; readonly request: ExplanationRequest }[] = [];
  explains = (_request: ExplanationRequest): Explanation | null => null;
  /** What the next calibration finds out; null when it cannot. */
  calibration: Omit<CalibrationReport, 'runId' | 'step'> | null = null;
  /** What the next lesson comes to. */
  lesson: LessonOutcome = { ok: false, problem: { code: 'noKeptDigits' } };
  /** The labels of every lesson asked for. */
  readonly taught: number[][] = [];
  /** Whether the newest lesson can be taken back. */
  canUndoLesson = true;
  runId = 0;
  step = 0;
  private readonly waiting: (() => void)[] = [];
  private onEvent: (event: ClientEvent) => void = () => {};

  readonly create = (onEvent: ClientOptions['onEvent']): TrainerClient => {
    this.onEvent = onEvent;
    return this;
  };

  emit(event: ClientEvent): void {
    this.onEvent(event);
  }

  progress(change: Partial<ProgressEvent>): void {
    this.step = change.step ?? this.step;
    this.emit({ ...quiet, runId: this.runId, step: this.step, ...change });
  }

  /** @param inOrder false answers the newest first. */
  answerBuilds(inOrder = true): void {
    const waiting = this.waiting.splice(0);
    for (const answer of inOrder ? waiting : waiting.reverse()) answer();
  }

  async build(spec: ExperimentSpec) {
    this.asked.push('build');
    this.built.push(spec);
    this.runId += 1;
    this.step = 0;
    const { runId, buildProblem } = this;
    if (this.holdsBuilds) await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (buildProblem !== null) return { ok: false, problem: buildProblem } as const;
    const value = {
      runId,
      parameters: 101_770,
      bytes: 1,
      engine: 'reference',
      threads: 1,
      limit: null,
    } as const;
    return { ok: true, value } as const;
  }

  async train(goal: TrainGoal) {
    this.asked.push(`train ${goal}`);
    return { ok: true, value: undefined } as const;
  }

  async pause() {
    this.asked.push('pause');
    return { ok: true, value: { step: this.step } } as const;
  }

  async change(change: LiveChange) {
    this.asked.push(`change ${change.field}`);
    const edit: Edit = { ...change, step: this.step + 1, previous: 0 };
    return { ok: true, value: edit } as const;
  }

  async predict() {
    const { runId, step } = this;
    const isTrained = step > 0;
    const probabilities = new Float32Array(10);
    const value = { runId, step, isTrained, probabilities, likeness: null };
    return { ok: true, value } as const;
  }

  async classify(inputs: Uint8Array) {
    this.asked.push('classify');
    const { runId, step } = this;
    const probabilities = this.classifies(inputs);
    return { ok: true, value: probabilities && { runId, step, probabilities } } as const;
  }

  async testDigit(index: number) {
    this.asked.push(`testDigit ${index}`);
    return { ok: true, value: this.testDigitAtHand } as const;
  }

  async explain(input: Uint8Array, request: ExplanationRequest) {
    this.explained.push({ input, request });
    return { ok: true, value: this.explains(request) } as const;
  }

  async calibrate() {
    this.asked.push('calibrate');
    const { runId, step, calibration } = this;
    return { ok: true, value: calibration && { runId, step, ...calibration } } as const;
  }

  async retryData() {
    this.asked.push('retryData');
    return { ok: true, value: undefined } as const;
  }

  async pauseWhen(conditions: PauseConditions) {
    this.pauses = conditions;
    return { ok: true, value: undefined } as const;
  }

  async restoreBest() {
    this.asked.push('restoreBest');
    return { ok: true, value: true } as const;
  }

  async testRates() {
    this.asked.push('testRates');
    return { ok: true, value: this.rateTest } as const;
  }

  async teach(_digits: Uint8Array, labels: Uint8Array) {
    this.asked.push('teach');
    this.taught.push([...labels]);
    return this.lesson;
  }

  async undoLesson() {
    this.asked.push('undoLesson');
    return { ok: true, value: this.canUndoLesson } as const;
  }

  async previewAugmentation(digit: number, variants: number) {
    this.previewed.push([digit, variants]);
    return { ok: true, value: this.preview } as const;
  }

  release(): void {
    this.asked.push('release');
  }
}

const quiet: ProgressEvent = {
  kind: 'progress',
  runId: 0,
  status: 'running',
  step: 0,
  epoch: 0,
  elapsedMs: 0,
  remainingMs: null,
  examplesPerSecond: null,
  losses: new Float32Array(),
  firstStep: 1,
  trainLoss: null,
  evaluations: [],
  divergence: null,
  best: null,
  isBestRestored: false,
  isStoppedEarly: false,
  pauseReason: null,
  learningRate: 0.1,
};

/** Lets every answer that is due arrive. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
