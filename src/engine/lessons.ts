import type { LessonObstacle, LessonReport } from '../spec/lesson.ts';
import type { Course } from './course.ts';
import { type KeptDigits, teachable } from './kept-digits.ts';
import { type LessonResult, LessonRun } from './lesson-run.ts';
import type { Machinery } from './machinery.ts';
import { keepParameters, keepStep } from './network-copy.ts';

/** A lesson that somebody advances. */
export interface LessonUnderWay {
  /** @returns what it came to, or null while it lasts. */
  advance(deadline: number): LessonResult | null;
}

/**
 * Teaches a run's network digits that a person kept. The run does not move by it: it goes on from the
 * taught weights, and its best weights are chosen anew from these on, for all before know nothing
 * of the lesson. One that came to no numbers is taken back at once.
 */
export class Lessons {
  readonly #machinery: Machinery;
  readonly #course: Course;
  #count = 0;
  /** Brings back what was before the newest lesson; null when there is nothing to bring back. */
  #takeBack: (() => void) | null = null;

  constructor(machinery: Machinery, course: Course) {
    this.#machinery = machinery;
    this.#course = course;
  }

  /**
   * Begins with the weights that the network answers with.
   *
   * @param onEnd called when the network is the run's again.
   */
  begin(kept: KeptDigits, onEnd: () => void): LessonUnderWay | LessonObstacle {
    const { spec, steps } = this.#course;
    const digits = teachable(kept, spec);
    const obstacle = digits.labels.length === 0 ? 'noKeptDigits' : this.#obstacle;
    if (obstacle !== null) return obstacle;
    const earlier = this.#takeBack;
    this.#takeBack = this.#keep();
    this.#machinery.judge.adopt();
    const place = { step: steps.count, lessonsBefore: this.#count };
    const lesson = new LessonRun(this.#machinery, spec, digits, place);
    this.#count += 1;
    return {
      advance: (deadline) => {
        const result = lesson.advance(deadline);
        if (result !== null) this.#end(result, earlier);
        if (result !== null) onEnd();
        return result;
      },
    };
  }

  /** Takes the newest lesson back. @returns false when there is none, or the run has gone on since. */
  undo(): boolean {
    if (this.#takeBack === null) return false;
    this.#takeBack();
    this.forget();
    return true;
  }

  /** To be called when the run goes on. */
  forget(): void {
    this.#takeBack = null;
  }

  get #obstacle(): LessonObstacle | null {
    const { digits, scoring } = this.#machinery;
    const { divergence, isUnderWay, isScoring, evaluations, spec, steps } = this.#course;
    if (divergence !== null) return 'diverged';
    if (isUnderWay || isScoring) return 'underWay';
    if (steps.count === 0 && spec.startingWeights === 'initialized') return 'untrained';
    if (!digits.isReady(0, digits.available) || !scoring.isDataReady) return 'noDigits';
    return evaluations.isDue ? 'underWay' : null;
  }

  #keep(): () => void {
    const { judge, network } = this.#machinery;
    const back = [keepParameters(network), keepStep(network), judge.keep()];
    const count = this.#count;
    return () => {
      for (const bring of back) bring();
      this.#count = count;
    };
  }

  /** @param earlier takes back the lesson before, which counts again when this one came to nothing. */
  #end(result: LessonResult, earlier: (() => void) | null): void {
    if (result !== 'lessonDiverged') {
      this.#conclude(result);
      return;
    }
    const isForgotten = this.#takeBack === null;
    this.undo();
    if (!isForgotten) this.#takeBack = earlier;
  }

  #conclude({ before, after }: LessonReport): void {
    const { evaluations } = this.#course;
    const takeBack = this.#takeBack;
    const newest = evaluations.newest ?? before.evaluation;
    this.#machinery.judge.startOver(after.evaluation);
    evaluations.add(after.evaluation);
    this.#takeBack = () => {
      takeBack?.();
      evaluations.add(newest);
    };
  }
}
