import type { ExperimentSpec } from '../spec/experiment.ts';
import type { LessonReport, LessonScore } from '../spec/lesson.ts';
import { Evaluator } from './evaluator.ts';
import type { KeptDigits } from './kept-digits.ts';
import { Lesson } from './lesson.ts';
import { LessonBatches } from './lesson-batches.ts';
import type { Machinery } from './machinery.ts';
import type { Network } from './network.ts';
import { Pass } from './pass.ts';
import { makePlan } from './plan.ts';
import { SOLO } from './team.ts';

/** What a lesson came to: its report, or that its numbers were none. */
export type LessonResult = LessonReport | 'lessonDiverged';

/** Where in a run a lesson is given. */
export interface LessonPlace {
  /** Updates that the run has done. */
  readonly step: number;
  /** Lessons that it was given before. */
  readonly lessonsBefore: number;
}

const NOTHING = { loss: 0, accuracy: 0, examples: 0 };

/** A whole lesson: scores the network, teaches it and scores it again, in slices. */
export class LessonRun {
  readonly #machinery: Machinery;
  readonly #spec: ExperimentSpec;
  readonly #place: LessonPlace;
  readonly #kept: KeptDigits;
  /** The machinery's, reading from the lesson's room. */
  readonly #network: Network;
  readonly #pass: (span: 'training' | 'evaluation') => Pass;
  readonly #work: Generator<undefined, LessonResult, undefined>;
  #deadline = 0;

  /** @param kept at least one digit and at most MOST_TAUGHT. */
  constructor(machinery: Machinery, spec: ExperimentSpec, kept: KeptDigits, place: LessonPlace) {
    const { kernels, network, test } = machinery;
    const { pixels, order } = network.lesson;
    this.#machinery = machinery;
    this.#spec = spec;
    this.#place = place;
    this.#kept = kept;
    this.#network = { ...network, order };
    // Threads know of no other plan than the run's: a lesson, which is short, does without them.
    const given = { training: pixels, test: test.pixels };
    const plan = makePlan(kernels, this.#network, given, spec, 1);
    this.#pass = (span) => new Pass(plan.operations, plan[span], SOLO);
    this.#work = this.#teach();
  }

  /** @returns the result, or null while it lasts. */
  advance(deadline: number): LessonResult | null {
    this.#deadline = deadline;
    const { done, value } = this.#work.next();
    return done === true ? value : null;
  }

  *#teach(): Generator<undefined, LessonResult, undefined> {
    const { step, lessonsBefore } = this.#place;
    const batches = new LessonBatches(this.#machinery, this.#spec, this.#kept, lessonsBefore);
    const before = yield* this.#score(batches);
    const pass = this.#pass('training');
    const lesson = new Lesson(this.#machinery, this.#network, pass, batches, this.#spec, step);
    let progress = lesson.advance(this.#deadline);
    while (progress === 'underWay') {
      yield;
      progress = lesson.advance(this.#deadline);
    }
    if (progress === 'diverged') return 'lessonDiverged';
    const after = yield* this.#score(batches);
    const isLost = !Number.isFinite(after.evaluation.test.loss + after.onKept.loss);
    const digits = this.#kept.labels.length;
    return isLost ? 'lessonDiverged' : { step, digits, before, after };
  }

  *#score({ kept }: LessonBatches): Generator<undefined, LessonScore, undefined> {
    const { clock, cursor, scoring } = this.#machinery;
    scoring.begin();
    while (!scoring.advance(clock, this.#deadline)) yield;
    const evaluation = scoring.result(this.#place.step, cursor.progress);
    const evaluator = new Evaluator(this.#network, this.#pass('evaluation'), this.#spec.classes);
    evaluator.begin(kept, 0, kept.labels.length, false);
    while (!evaluator.advance(clock, this.#deadline)) yield;
    return { evaluation, onKept: evaluator.score() ?? NOTHING };
  }
}
