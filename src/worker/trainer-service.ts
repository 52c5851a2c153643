import { transfer } from 'comlink';
import type { EngineRoom } from '../host/engine-room.ts';
import type { ScoredSplit } from '../spec/answers.ts';
import type { ClassStatistics } from '../spec/class-statistics.ts';
import type { Edit, LiveChange } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { Explanation, ExplanationRequest } from '../spec/explanation.ts';
import type { Inspected, InspectionRequest, InspectionTopic } from '../spec/inspection/topics.ts';
import { parameterCount } from '../spec/layers.ts';
import { NO_PAUSES, type PauseConditions } from '../spec/pause-conditions.ts';
import type { RateTest } from '../spec/rate-test.ts';
import type { DigitFile, DigitSplit } from '../spec/selection.ts';
import { checkSpec } from '../spec/validate.ts';
import { areDigits } from './classification.ts';
import { DigitInquiries } from './digit-inquiries.ts';
import { Errands } from './errands.ts';
import { Explanations } from './explanations.ts';
import { buffersIn } from './inspect/buffers-in.ts';
import { Inspections } from './inspect/inspections.ts';
import type { InspectionEvent } from './inspect/protocol.ts';
import { LookingTime } from './looking-time.ts';
import { dataMisfit } from './own-data/data-misfit.ts';
import type { OwnDataSet } from './own-data/protocol.ts';
import type {
  AnswersReport,
  BuildProblem,
  BuildSummary,
  CalibrationReport,
  Classification,
  CurrentBatch,
  Digits,
  LessonOutcome,
  Outcome,
  Prediction,
  ProgressEvent,
  TemperatureReport,
  TrainerService,
  TrainGoal,
  WhichEvaluation,
} from './protocol.ts';
import { buffersOf } from './recorded-answers.ts';
import { Run } from './run.ts';
import { Slices } from './slices.ts';
import type { DigitSource, WeightSource } from './sources.ts';
import { storedDigits, storedLabels } from './stored-digits.ts';

/** Reports of work in progress are at least this far apart. */
const REPORT_INTERVAL_MS = 100;

/** Answers the page's requests between slices of training. Holds one run at a time. */
export class LocalTrainerService implements TrainerService {
  readonly #room: EngineRoom;
  readonly #digits: DigitSource;
  readonly #trainedWeights: WeightSource;
  readonly #send: (event: ProgressEvent | InspectionEvent) => void;
  readonly #slices = new Slices(() => this.#work());
  #run: Run | null = null;
  /** One that waits for its weights must not take the place of a later one. */
  #newestBuild = 0;
  #pauseConditions: PauseConditions = NO_PAUSES;
  readonly #errands: Errands;
  readonly #inspections: Inspections;
  readonly #explanations: Explanations;
  readonly #looking = new LookingTime(() => this.#run?.status === 'running');
  readonly #digitInquiries: DigitInquiries;
  #reportedAt = 0;

  constructor(
    room: EngineRoom,
    digits: DigitSource,
    trainedWeights: WeightSource,
    send: (event: ProgressEvent | InspectionEvent) => void,
  ) {
    this.#room = room;
    this.#digits = digits;
    this.#trainedWeights = trainedWeights;
    this.#send = send;
    this.#inspections = new Inspections(this.#looking, send);
    this.#errands = new Errands(this.#inspections);
    this.#explanations = new Explanations(room.training, () => this.#isNetworkAway());
    this.#digitInquiries = new DigitInquiries(room, this.#looking);
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
    this.#dropRun(runId);
    this.#looking.reset();
    const trained = spec.startingWeights === 'trained' ? await this.#trainedWeights.load() : null;
    const isThere = await this.#digits.isThere;
    if (this.#newestBuild !== runId) return { ok: false, problem: { code: 'superseded' } };
    if (!isThere) return { ok: false, problem: { code: 'noOwnData' } };
    if (trained?.ok === false) {
      return { ok: false, problem: { code: 'noTrainedWeights', problem: trained.problem } };
    }
    const misfit = dataMisfit(spec, this.#room.training.size);
    if (misfit !== null) return { ok: false, problem: misfit };
    const bytes = this.#room.bytesFor(spec);
    const furnished = this.#room.furnish(spec);
    if (furnished === null) return { ok: false, problem: { code: 'outOfMemory', bytes } };
    this.#run = new Run(runId, spec, this.#room, furnished, trained?.value);
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
    // The last weights may take the place of the best ones.
    this.#errands.weightsChange();
    this.#run?.train(goal);
    this.#slices.start();
    this.#report();
  }

  async pause(): Promise<{ readonly step: number }> {
    this.#run?.pause();
    // An inspection that waited for the next step makes it itself.
    this.#slices.start();
    this.#report();
    return { step: this.#run?.step ?? 0 };
  }

  async change(change: LiveChange): Promise<Edit | null> {
    // A change that ends the run may bring the best weights back.
    this.#errands.weightsChange();
    const edit = this.#run?.change(change) ?? null;
    this.#slices.start();
    this.#report();
    return edit;
  }

  async predict(input: Uint8Array): Promise<Prediction | null> {
    if (this.#run === null || this.#isNetworkAway()) return null;
    const { runId, weightsStep: step, isTrained } = this.#run;
    const probabilities = this.#run.predict(input);
    return { runId, step, isTrained, probabilities, likeness: this.#run.likenessOf(input) };
  }

  async digits(file: DigitFile, indices: readonly number[]): Promise<Digits | null> {
    return this.#looking.of(() => storedDigits(this.#room[file], indices));
  }

  async labels(file: DigitFile): Promise<Uint8Array> {
    return this.#looking.of(() => storedLabels(this.#room[file]));
  }

  async answers(split: ScoredSplit, which: WhichEvaluation): Promise<AnswersReport | null> {
    const report = this.#looking.of(() => this.#run?.answers.of(split, which) ?? null);
    return report && transfer(report, buffersOf(report));
  }

  async predictions(split: ScoredSplit, number: number): Promise<Uint8Array | null> {
    return this.#looking.of(() => this.#run?.answers.predictionsOf(split, number) ?? null);
  }

  async fitTemperature(which: WhichEvaluation): Promise<TemperatureReport | null> {
    return this.#looking.of(() => this.#run?.answers.temperatureOf(which) ?? null);
  }

  async classify(inputs: Uint8Array): Promise<Classification | null> {
    if (this.#run === null || !areDigits(inputs)) return null;
    this.#slices.start();
    return this.#errands.classify(inputs);
  }

  async explain(input: Uint8Array, request: ExplanationRequest): Promise<Explanation | null> {
    return this.#run === null ? null : this.#explanations.ask(this.#run, input, request);
  }

  async calibrate(): Promise<CalibrationReport | null> {
    if (this.#run === null) return null;
    this.#slices.start();
    return this.#errands.calibrate();
  }

  async retryData(): Promise<void> {
    this.#digits.retry();
  }

  async chooseData(set: OwnDataSet | null): Promise<void> {
    // A build under way is of no use any more.
    this.#dropRun(0);
    await this.#digits.use(set);
  }

  async pauseWhen(conditions: PauseConditions): Promise<void> {
    this.#pauseConditions = conditions;
    this.#run?.pauseWhen(conditions);
  }

  async restoreBest(): Promise<boolean> {
    if (this.#isNetworkAway()) return false;
    const isRestored = this.#run?.restoreBest() ?? false;
    this.#errands.weightsChange();
    this.#report();
    return isRestored;
  }

  async testRates(): Promise<RateTest | null> {
    this.#slices.start();
    return this.#errands.testRates(this.#run);
  }

  async teach(pixels: Uint8Array, labels: Uint8Array): Promise<LessonOutcome> {
    this.#slices.start();
    return this.#errands.teach(this.#run, pixels, labels);
  }

  async undoLesson(): Promise<boolean> {
    if (this.#isNetworkAway() || !this.#run?.undoLesson()) return false;
    this.#errands.weightsChange();
    this.#report();
    return true;
  }

  async previewAugmentation(digit: number, variants: number): Promise<Uint8Array | null> {
    return this.#run?.previewAugmentation(digit, variants) ?? null;
  }

  async classStatistics(split: DigitSplit | null): Promise<ClassStatistics | null> {
    return this.#digitInquiries.statistics(this.#run, split);
  }

  async currentBatch(ahead: ExperimentSpec): Promise<CurrentBatch | null> {
    return this.#digitInquiries.batch(this.#run, ahead);
  }

  async inspect(request: InspectionRequest): Promise<Inspected | null> {
    if (this.#run === null) return null;
    this.#slices.start();
    const inspected = await this.#inspections.ask(request);
    return inspected && transfer(inspected, buffersIn(inspected.finding));
  }

  async stopInspecting(topic: InspectionTopic): Promise<void> {
    this.#inspections.stop(topic);
  }

  /** @param newestBuild the one that is to come in its place. */
  #dropRun(newestBuild: number): void {
    this.#run = null;
    this.#newestBuild = newestBuild;
    this.#errands.drop();
    this.#explanations.drop();
    this.#digitInquiries.drop();
  }

  /** Whether the network has other weights than the run's. An inspection that borrowed it gives it back. */
  #isNetworkAway(): boolean {
    this.#inspections.giveBack();
    return this.#errands.isNetworkLent;
  }

  /** One slice. @returns whether to go on. */
  #work(): boolean {
    const run = this.#run;
    if (run === null) return false;
    const errand = this.#errands.advance(run);
    if (errand === 'toReport') this.#report();
    if (errand !== 'none') return true;
    const before = run.status;
    const isWorking = run.advance() === 'working';
    const isDue = performance.now() - this.#reportedAt >= REPORT_INTERVAL_MS;
    if (isDue || !isWorking || run.status !== before) this.#report();
    // What waited for an evaluation to end may have waited for this slice.
    return isWorking || this.#inspections.isReady(run);
  }

  #report(): void {
    if (this.#run === null) return;
    this.#reportedAt = performance.now();
    this.#send({ ...this.#run.report(), lookingMs: this.#looking.milliseconds });
  }
}
