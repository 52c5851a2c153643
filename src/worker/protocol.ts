import type { RecordedEvaluation, ScoredSplit, SplitAnswers } from '../spec/answers.ts';
import type { Calibration, Likeness } from '../spec/calibration.ts';
import type { ClassStatistics } from '../spec/class-statistics.ts';
import type { DataProblem } from '../spec/data-problem.ts';
import type { Divergence } from '../spec/divergence.ts';
import type { Edit, LiveChange } from '../spec/edits.ts';
import type { EngineLimit, EngineName } from '../spec/engine-name.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { Explanation, ExplanationRequest } from '../spec/explanation.ts';
import type { Inspected, InspectionRequest, InspectionTopic } from '../spec/inspection/topics.ts';
import type { LessonFailure, LessonReport } from '../spec/lesson.ts';
import type { PauseConditions, PauseReason } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import type { DigitFile, DigitSplit } from '../spec/selection.ts';
import type { StepDigits } from '../spec/step-digits.ts';
import type { SpecProblem } from '../spec/validate.ts';
import type { InspectionEvent } from './inspect/protocol.ts';
import type { DataMisfit, OwnDataSet } from './own-data/protocol.ts';

/**
 * The thread boundary, typed once. Requests go over Comlink and are answered; events come back on
 * a MessagePort of their own, at most ten a second and one at each request, their arrays transferred. Expected failures
 * are tagged results, because Comlink drops an error's own fields.
 */

export type Outcome<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export type RunStatus =
  | 'idle'
  | 'loading'
  | 'running'
  | 'paused'
  | 'finished'
  | 'diverged'
  | 'failed';

/** How far one press of a button trains. */
export type TrainGoal = 'end' | 'step' | 'epoch';

export type BuildProblem =
  | { readonly code: 'badSpec'; readonly problems: readonly SpecProblem[] }
  | { readonly code: 'outOfMemory'; readonly bytes: number }
  /** It was to start with the trained weights, and they did not come. */
  | { readonly code: 'noTrainedWeights'; readonly problem: DataProblem }
  /** The person's own images have been lost or are not what they were. */
  | { readonly code: 'noOwnData' }
  | DataMisfit
  /** Another build was asked for while this one waited. */
  | { readonly code: 'superseded' };

/** The worker died before it answered. */
export interface WorkerLost {
  readonly code: 'workerLost';
}

export interface BuildSummary {
  readonly runId: number;
  readonly parameters: number;
  readonly bytes: number;
  /** Which kernels train this network, and on how many threads. */
  readonly engine: EngineName;
  readonly threads: number;
  /** What keeps it from a faster engine; null when nothing does. */
  readonly limit: EngineLimit | null;
}

export interface Prediction {
  readonly runId: number;
  /** The step whose parameters answered. */
  readonly step: number;
  /** False for drawn weights at step 0: they have an answer but no opinion. */
  readonly isTrained: boolean;
  /** Probabilities of the ten classes: softmax, or sigmoid outputs divided by their sum. */
  readonly probabilities: Float32Array;
  /** How it compares with training digits; null before they have arrived. */
  readonly likeness: Likeness | null;
}

/** What the held-out digits say of the weights of a step. */
export interface CalibrationReport extends Calibration {
  readonly runId: number;
  readonly step: number;
}

/** Digits of a file, n in the order they were asked for. */
export interface Digits {
  /** [n, 784] grey levels, 0 (paper) to 255 (ink). */
  readonly pixels: Uint8Array;
  /** [n] classes. */
  readonly labels: Uint8Array;
}

/** The answers of an evaluation, and which others there are to ask for. */
export interface AnswersReport extends SplitAnswers {
  readonly runId: number;
  /** Those of the run whose answers are kept, the oldest first. */
  readonly recorded: readonly RecordedEvaluation[];
}

/** The digits of the newest step, or of the first while none is made. */
export interface CurrentBatch extends StepDigits {
  readonly runId: number;
}

/** What makes the held-out digits of an evaluation most likely. */
export interface TemperatureReport {
  readonly runId: number;
  readonly number: number;
  /** What logits are to be divided by. */
  readonly temperature: number;
  /** Held-out digits that it was fitted on: the first of them. */
  readonly digits: number;
}

/** The evaluation with this number, or that of the weights that answer now. */
export type WhichEvaluation = number | 'current';

/** The answers to several digits, all of the same weights. */
export interface Classification {
  readonly runId: number;
  /** The step whose parameters answered. */
  readonly step: number;
  /** [digits, 10], as in a prediction. */
  readonly probabilities: Float32Array;
}

/** Stands for a class in the place of a digit that is still on its way. */
export const NOT_ARRIVED = 255;

export type LessonOutcome = Outcome<LessonReport, { readonly code: LessonFailure }>;

export interface TrainerService {
  /** Builds the network at step 0 and forgets the one before. */
  build(runId: number, spec: ExperimentSpec): Promise<Outcome<BuildSummary, BuildProblem>>;
  train(goal: TrainGoal): Promise<void>;
  /** Stops within a slice. A step under way stays half done and is taken up by the next `train`. */
  pause(): Promise<{ readonly step: number }>;
  /** Resolves with the edit as recorded, or with null if there is nothing to change. */
  change(change: LiveChange): Promise<Edit | null>;
  /** @param input 784 grey levels, 0 (paper) to 255 (ink). */
  predict(input: Uint8Array): Promise<Prediction | null>;
  /** Resolves with null when one of them has not arrived, or there is none of that index. */
  digits(file: DigitFile, indices: readonly number[]): Promise<Digits | null>;
  /** The classes of all digits of a file; NOT_ARRIVED for those that have not. */
  labels(file: DigitFile): Promise<Uint8Array>;
  /**
   * What an evaluation answered, digit by digit. Resolves with null while there is none, or when it is
   * not kept, or scored no digits of that split.
   */
  answers(split: ScoredSplit, which: WhichEvaluation): Promise<AnswersReport | null>;
  /** [n] classes that the evaluation of this number gave the digits of the split, in their order. */
  predictions(split: ScoredSplit, number: number): Promise<Uint8Array | null>;
  /** Resolves with null where the logits of its held-out digits are not kept. */
  fitTemperature(which: WhichEvaluation): Promise<TemperatureReport | null>;
  /**
   * Answers up to MOST_KEPT_DIGITS digits while training waits. Resolves with null without a run,
   * and when the run ends or other digits are asked about before it is done.
   *
   * @param inputs [digits, 784] grey levels, 0 (paper) to 255 (ink).
   */
  classify(inputs: Uint8Array): Promise<Classification | null>;
  /**
   * Resolves with null where `predict` does, and where the network's logits are no numbers.
   * @param input 784 grey levels.
   */
  explain(input: Uint8Array, request: ExplanationRequest): Promise<Explanation | null>;
  /**
   * Finds out on the held-out digits how far the answers can be trusted, while training waits.
   * Resolves with null when the network is untrained, has diverged or is replaced, and when digits
   * are missing.
   */
  calibrate(): Promise<CalibrationReport | null>;
  retryData(): Promise<void>;
  /**
   * Puts a person's own images in the place of MNIST's, or with null MNIST back. There is no network then
   * until the next build.
   */
  chooseData(set: OwnDataSet | null): Promise<void>;
  /** From now on, for this run and those after it. */
  pauseWhen(conditions: PauseConditions): Promise<void>;
  /**
   * Goes back to the weights that were best on validation. Resolves with false when none are kept
   * or the run is under way.
   */
  restoreBest(): Promise<boolean>;
  /**
   * Sweeps the learning rate on a copy of the network and leaves the run as it was. Resolves with
   * null when the run is under way, has diverged, or its digits are missing.
   */
  testRates(): Promise<RateTest | null>;
  /**
   * Teaches the network digits that a person kept, the newest last, mixed with training digits. The
   * run stays at its step and goes on from the taught weights.
   *
   * @param digits [n, 784] grey levels. @param labels n digits 0 to 9, of what was meant.
   */
  teach(digits: Uint8Array, labels: Uint8Array): Promise<LessonOutcome>;
  /** Takes the newest lesson back. Resolves with false when there is none or the run has gone on. */
  undoLesson(): Promise<boolean>;
  /**
   * A training digit of 784 grey levels and, after it, variants of it as the run augments digits
   * now, one an epoch. Resolves with null when the digit has not arrived.
   */
  previewAugmentation(digit: number, variants: number): Promise<Uint8Array | null>;
  /**
   * What the digits of a split that have arrived add up to, class by class; training goes on meanwhile.
   * Resolves with null without a run, when the run ends, and when another split is asked about before
   * it is done.
   *
   * @param split null gives up the count under way.
   */
  classStatistics(split: DigitSplit | null): Promise<ClassStatistics | null>;
  /**
   * The digits of the newest step as it saw them. Resolves with null without a run, when its digits are
   * missing, and when it is asked again before it is done.
   *
   * @param ahead what the first step will be made with: before it, its digits are shown.
   */
  currentBatch(ahead: ExperimentSpec): Promise<CurrentBatch | null>;
  /**
   * Looks inside the network, while training waits. Resolves with null without a run, when there is nothing
   * to find, and when the run ends or another question of the topic is asked before it is done.
   */
  inspect(request: InspectionRequest): Promise<Inspected | null>;
  /** Gives up the question of a topic. */
  stopInspecting(topic: InspectionTopic): Promise<void>;
}

export interface ProgressEvent {
  readonly kind: 'progress';
  readonly runId: number;
  readonly status: RunStatus;
  /** Optimiser updates done. */
  readonly step: number;
  /** Epochs done, as a fraction. */
  readonly epoch: number;
  readonly elapsedMs: number;
  /** Null until it can be told. */
  readonly remainingMs: number | null;
  readonly examplesPerSecond: number | null;
  /** Mean batch losses of the steps firstStep, firstStep + 1, … ; transferred. */
  readonly losses: Float32Array;
  readonly firstStep: number;
  /** Mean loss of the last 100 steps, of fewer at the beginning; null before the first. */
  readonly trainLoss: number | null;
  readonly evaluations: readonly Evaluation[];
  readonly divergence: Divergence | null;
  /** The evaluation that was best on validation, the earliest on ties; its weights are kept. */
  readonly best: Evaluation | null;
  /** Whether the network has those weights again, and not those of its last step. */
  readonly isBestRestored: boolean;
  /** Whether early stopping ended the run. */
  readonly isStoppedEarly: boolean;
  /** Why the run paused by itself; null when it did not. */
  readonly pauseReason: PauseReason | null;
  /** What the schedule makes of the learning rate at the next step. */
  readonly learningRate: number;
  /** Of the worker's time while the run was under way, what showing answers and digits took. */
  readonly lookingMs: number;
}

export interface DataEvent {
  readonly kind: 'data';
  readonly loadedBytes: number;
  /** 0 until the manifest is read. */
  readonly totalBytes: number;
  readonly done: boolean;
  readonly problem: DataProblem | null;
}

/** Sent every second, so that a silent worker can be told from a dead one. */
export interface HeartbeatEvent {
  readonly kind: 'heartbeat';
}

export type WorkerEvent = ProgressEvent | DataEvent | InspectionEvent | HeartbeatEvent;

/** What the address of the page may force, for tests and for the curious; null leaves the choice. */
export interface EngineChoice {
  readonly engine: EngineName | null;
  readonly threads: number | null;
}

/** The first message to the worker, before any request. */
export interface WorkerStart extends EngineChoice {
  readonly requests: MessagePort;
  readonly events: MessagePort;
  /** Where the manifest and the shards are. */
  readonly dataUrl: string;
  /** The file of the trained weights. */
  readonly trainedUrl: string;
  /** What to begin with in the place of MNIST. */
  readonly ownData: OwnDataSet | null;
}
