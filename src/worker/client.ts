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
import type { PauseConditions } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import type { DigitFile, DigitSplit } from '../spec/selection.ts';
import type { OwnDataSet } from './own-data/protocol.ts';
import type {
  AnswersReport,
  BuildProblem,
  BuildSummary,
  CalibrationReport,
  Classification,
  CurrentBatch,
  Digits,
  EngineChoice,
  LessonOutcome,
  Outcome,
  Prediction,
  TemperatureReport,
  TrainerService,
  TrainGoal,
  WhichEvaluation,
  WorkerEvent,
  WorkerLost,
} from './protocol.ts';
import { WorkerConnection } from './worker-connection.ts';

export type ClientEvent = WorkerEvent | { readonly kind: 'lost' };

/** What the page may ask of the trainer. Every request settles, even when its worker dies. */
export interface TrainerClient {
  build(spec: ExperimentSpec): Promise<Outcome<BuildSummary, BuildProblem | WorkerLost>>;
  train(goal: TrainGoal): Promise<Outcome<void, WorkerLost>>;
  pause(): Promise<Outcome<{ readonly step: number }, WorkerLost>>;
  change(change: LiveChange): Promise<Outcome<Edit | null, WorkerLost>>;
  predict(input: Uint8Array): Promise<Outcome<Prediction | null, WorkerLost>>;
  digits(file: DigitFile, indices: readonly number[]): Promise<Outcome<Digits | null, WorkerLost>>;
  labels(file: DigitFile): Promise<Outcome<Uint8Array, WorkerLost>>;
  answers(
    split: ScoredSplit,
    which: WhichEvaluation,
  ): Promise<Outcome<AnswersReport | null, WorkerLost>>;
  predictions(split: ScoredSplit, number: number): Promise<Outcome<Uint8Array | null, WorkerLost>>;
  fitTemperature(which: WhichEvaluation): Promise<Outcome<TemperatureReport | null, WorkerLost>>;
  classify(inputs: Uint8Array): Promise<Outcome<Classification | null, WorkerLost>>;
  explain(
    input: Uint8Array,
    request: ExplanationRequest,
  ): Promise<Outcome<Explanation | null, WorkerLost>>;
  calibrate(): Promise<Outcome<CalibrationReport | null, WorkerLost>>;
  retryData(): Promise<Outcome<void, WorkerLost>>;
  /** From now on, and after a lost worker too; null is MNIST. */
  chooseData(set: OwnDataSet | null): Promise<Outcome<void, WorkerLost>>;
  pauseWhen(conditions: PauseConditions): Promise<Outcome<void, WorkerLost>>;
  restoreBest(): Promise<Outcome<boolean, WorkerLost>>;
  testRates(): Promise<Outcome<RateTest | null, WorkerLost>>;
  teach(
    digits: Uint8Array,
    labels: Uint8Array,
  ): Promise<LessonOutcome | Outcome<never, WorkerLost>>;
  undoLesson(): Promise<Outcome<boolean, WorkerLost>>;
  previewAugmentation(
    digit: number,
    variants: number,
  ): Promise<Outcome<Uint8Array | null, WorkerLost>>;
  classStatistics(split: DigitSplit | null): Promise<Outcome<ClassStatistics | null, WorkerLost>>;
  currentBatch(ahead: ExperimentSpec): Promise<Outcome<CurrentBatch | null, WorkerLost>>;
  inspect<Topic extends InspectionTopic>(
    topic: Topic,
    question: InspectionQuestion<Topic>,
  ): Promise<Outcome<Inspected<Topic> | null, WorkerLost>>;
  stopInspecting(topic: InspectionTopic): Promise<Outcome<void, WorkerLost>>;
  release(): void;
}

export interface ClientOptions extends EngineChoice {
  /** Where the manifest and the shards are. */
  readonly dataUrl: string;
  /** The file of the trained weights. */
  readonly trainedUrl: string;
  /** What to begin with in the place of MNIST. */
  readonly ownData: OwnDataSet | null;
  readonly onEvent: (event: ClientEvent) => void;
}

const LOST: Outcome<never, WorkerLost> = { ok: false, problem: { code: 'workerLost' } };

/** Owns the worker's life: starts it, notices its death, replaces it on the next request, ends it. */
export function createTrainerClient(options: ClientOptions): TrainerClient {
  let connection: WorkerConnection | null = null;
  let runId = 0;
  let isReleased = false;
  let { ownData } = options;

  const connect = (): WorkerConnection => {
    const opened = new WorkerConnection({ ...options, ownData }, () => {
      if (connection !== opened) return;
      connection = null;
      options.onEvent({ kind: 'lost' });
    });
    return opened;
  };

  async function ask<Value>(
    request: (service: TrainerService) => Promise<Value>,
  ): Promise<Outcome<Value, WorkerLost>> {
    if (isReleased) return LOST;
    connection ??= connect();
    return connection.ask(request);
  }

  return {
    async build(spec) {
      runId += 1;
      const id = runId;
      const answer = await ask((service) => service.build(id, spec));
      return answer.ok ? answer.value : answer;
    },
    train: (goal) => ask((service) => service.train(goal)),
    pause: () => ask((service) => service.pause()),
    change: (change) => ask((service) => service.change(change)),
    predict: (input) => ask((service) => service.predict(input)),
    digits: (file, indices) => ask((service) => service.digits(file, indices)),
    labels: (file) => ask((service) => service.labels(file)),
    answers: (split, which) => ask((service) => service.answers(split, which)),
    predictions: (split, number) => ask((service) => service.predictions(split, number)),
    fitTemperature: (which) => ask((service) => service.fitTemperature(which)),
    classify: (inputs) => ask((service) => service.classify(inputs)),
    explain: (input, request) => ask((service) => service.explain(input, request)),
    calibrate: () => ask((service) => service.calibrate()),
    retryData: () => ask((service) => service.retryData()),
    chooseData(set) {
      ownData = set;
      return ask((service) => service.chooseData(set));
    },
    pauseWhen: (conditions) => ask((service) => service.pauseWhen(conditions)),
    restoreBest: () => ask((service) => service.restoreBest()),
    testRates: () => ask((service) => service.testRates()),
    async teach(digits, labels) {
      const answer = await ask((service) => service.teach(digits, labels));
      return answer.ok ? answer.value : answer;
    },
    undoLesson: () => ask((service) => service.undoLesson()),
    previewAugmentation: (digit, variants) =>
      ask((service) => service.previewAugmentation(digit, variants)),
    classStatistics: (split) => ask((service) => service.classStatistics(split)),
    currentBatch: (ahead) => ask((service) => service.currentBatch(ahead)),
    inspect<Topic extends InspectionTopic>(topic: Topic, question: InspectionQuestion<Topic>) {
      // Comlink carries no type parameters over: a finding is of the topic that was asked about.
      const request = { topic, question } as InspectionRequest;
      return ask(async (service) => (await service.inspect(request)) as Inspected<Topic> | null);
    },
    stopInspecting: (topic) => ask((service) => service.stopInspecting(topic)),
    release() {
      isReleased = true;
      connection?.close();
      connection = null;
    },
  };
}
