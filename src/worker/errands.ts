import type { RateTestUnderWay } from '../engine/rate-test-run.ts';
import type { RateTest } from '../spec/rate-test.ts';
import { CalibrationUnderWay } from './calibration.ts';
import { ClassificationUnderWay } from './classification.ts';
import type { Inspections } from './inspect/inspections.ts';
import { LessonInHand } from './lesson-in-hand.ts';
import type { CalibrationReport, Classification, LessonOutcome } from './protocol.ts';
import type { Run } from './run.ts';

/** A slice of answering kept digits, as long as one of training. */
const CLASSIFYING_MS = 10;

const now = () => performance.now();

interface RateTestInHand {
  readonly test: RateTestUnderWay;
  readonly answer: (result: RateTest | null) => void;
}

/** What became of a slice: there was nothing to do, some was done, or the run has something to tell. */
export type ErrandProgress = 'none' | 'some' | 'toReport';

/** What the page asked for that takes more than a slice. The run waits for all of it. */
export class Errands {
  #rateTest: RateTestInHand | null = null;
  readonly #lesson = new LessonInHand();
  #classification: ClassificationUnderWay | null = null;
  #calibration: CalibrationUnderWay | null = null;
  readonly #inspections: Inspections;

  constructor(inspections: Inspections) {
    this.#inspections = inspections;
  }

  /** Whether the network is in the middle of a range test or a lesson: its weights are not the run's. */
  get isNetworkLent(): boolean {
    return this.#rateTest !== null || this.#lesson.isUnderWay;
  }

  testRates(run: Run | null): Promise<RateTest | null> {
    this.#inspections.restart();
    const test = this.isNetworkLent ? null : (run?.beginRateTest() ?? null);
    if (test === null) return Promise.resolve(null);
    this.weightsChange();
    return new Promise((answer) => {
      this.#rateTest = { test, answer };
    });
  }

  teach(run: Run | null, pixels: Uint8Array, labels: Uint8Array): Promise<LessonOutcome> {
    this.#inspections.restart();
    const lesson = this.isNetworkLent ? 'underWay' : run?.beginLesson({ pixels, labels });
    this.weightsChange();
    return this.#lesson.take(lesson ?? 'noNetwork');
  }

  /** @param inputs [n, 784] grey levels, for which `areDigits` holds. */
  classify(inputs: Uint8Array): Promise<Classification | null> {
    this.#classification?.giveUp();
    return new Promise((answer) => {
      this.#classification = new ClassificationUnderWay(inputs, answer);
    });
  }

  calibrate(): Promise<CalibrationReport | null> {
    this.#calibration?.giveUp();
    return new Promise((answer) => {
      this.#calibration = new CalibrationUnderWay(answer);
    });
  }

  /** To be called when other weights are about to answer: all answers have to be of the same. */
  weightsChange(): void {
    this.#inspections.restart();
    this.#classification?.restart();
    this.#calibration?.restart();
  }

  /** Answers none of them: their network is about to go. */
  drop(): void {
    this.#endRateTest(null);
    this.#lesson.giveUp();
    this.#classification?.giveUp();
    this.#classification = null;
    this.#calibration?.giveUp();
    this.#calibration = null;
    this.#inspections.drop();
  }

  /** One slice. */
  advance(run: Run): ErrandProgress {
    if (this.#rateTest !== null) {
      const result = run.advanceRateTest(this.#rateTest.test);
      if (result !== null) this.#endRateTest(result);
    } else if (this.#lesson.isUnderWay) {
      return run.advanceLesson(this.#lesson) ? 'toReport' : 'some';
    } else if (this.#classification !== null) {
      const isDone = this.#classification.advance(run, now, now() + CLASSIFYING_MS);
      if (isDone) this.#classification = null;
    } else if (this.#calibration !== null) {
      if (this.#calibration.advance(run)) this.#calibration = null;
    } else if (!this.#inspections.advance(run)) return 'none';
    return 'some';
  }

  #endRateTest(result: RateTest | null): void {
    this.#rateTest?.answer(result);
    this.#rateTest = null;
  }
}
