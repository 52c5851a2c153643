import type { ScoredSplit } from '../spec/answers.ts';
import type { ClassStatistics } from '../spec/class-statistics.ts';
import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { Explanation, ExplanationRequest } from '../spec/explanation.ts';
import type {
  Inspected,
  InspectionQuestion,
  InspectionRequest,
  InspectionTopic,
} from '../spec/inspection/topics.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../spec/mnist.ts';
import { NO_PAUSES, type PauseConditions } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import type { DigitFile, DigitSplit } from '../spec/selection.ts';
import type { ClientEvent, ClientOptions, TrainerClient } from '../worker/client.ts';
import type { OwnDataSet } from '../worker/own-data/protocol.ts';
import type {
  AnswersReport,
  BuildProblem,
  CalibrationReport,
  CurrentBatch,
  Digits,
  LessonOutcome,
  ProgressEvent,
  TrainGoal,
  WhichEvaluation,
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
  /** What it has for all digits asked for; null when they have not arrived. */
  digitsAtHand: Digits | null = null;
  /** What an evaluation answered; null when there is none. */
  answersTo = (_split: ScoredSplit, _which: WhichEvaluation): AnswersReport | null => null;
  /** What is fitted on every evaluation; null when nothing can be. */
  temperature: number | null = null;
  /** What the digits of a split add up to; null when it cannot be counted. */
  counts = (_split: DigitSplit): ClassStatistics | null => null;
  /** The digits of the newest step; null when there are none. */
  batch: Omit<CurrentBatch, 'runId'> | null = null;
  /** What every batch asked for would be made with. */
  readonly batchesAhead: ExperimentSpec[] = [];
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
  /** What is found inside the network; null when nothing is. */
  finds = (_request: InspectionRequest): Omit<Inspected, 'runId'> | null => null;
  /** Every look inside that was asked for. */
  readonly inspected: InspectionRequest[] = [];
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

  async inspect<Topic extends InspectionTopic>(topic: Topic, question: InspectionQuestion<Topic>) {
    const request = { topic, question } as InspectionRequest;
    this.inspected.push(request);
    const found = this.finds(request);
    const value = found && ({ ...found, runId: this.runId } as Inspected<Topic>);
    return { ok: true, value } as const;
  }

  async stopInspecting(topic: InspectionTopic) {
    this.asked.push(`stop inspecting ${topic}`);
    return { ok: true, value: undefined } as const;
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

  async digits(file: DigitFile, indices: readonly number[]) {
    this.asked.push(`digits ${file} ${indices.join(' ')}`);
    return { ok: true, value: this.digitsAtHand } as const;
  }

  async labels(file: DigitFile) {
    this.asked.push(`labels ${file}`);
    return { ok: true, value: this.digitsAtHand?.labels ?? new Uint8Array() } as const;
  }

  async answers(split: ScoredSplit, which: WhichEvaluation) {
    this.asked.push(`answers ${split} ${which}`);
    return { ok: true, value: this.answersTo(split, which) } as const;
  }

  async predictions(split: ScoredSplit, number: number) {
    this.asked.push(`predictions ${split} ${number}`);
    return { ok: true, value: this.answersTo(split, number)?.predictions ?? null } as const;
  }

  async fitTemperature(which: WhichEvaluation) {
    this.asked.push(`fitTemperature ${which}`);
    const { runId, temperature } = this;
    const number = which === 'current' ? 0 : which;
    const report = temperature === null ? null : { runId, number, temperature, digits: 5_000 };
    return { ok: true, value: report } as const;
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

  async chooseData(set: OwnDataSet | null) {
    this.asked.push(`use ${set?.name ?? 'MNIST'}`);
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

  async classStatistics(split: DigitSplit | null) {
    this.asked.push(`classStatistics ${split}`);
    return { ok: true, value: split && this.counts(split) } as const;
  }

  async currentBatch(ahead: ExperimentSpec) {
    this.asked.push('currentBatch');
    this.batchesAhead.push(ahead);
    const { runId, batch } = this;
    return { ok: true, value: batch && { runId, ...batch } } as const;
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
  lookingMs: 0,
};

/** Lets every answer that is due arrive. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
