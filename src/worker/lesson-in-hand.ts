import type { LessonResult } from '../engine/lesson-run.ts';
import type { LessonUnderWay } from '../engine/lessons.ts';
import type { LessonFailure, LessonObstacle } from '../spec/lesson.ts';
import type { LessonOutcome } from './protocol.ts';

/** The lesson that the page waits for, while there is one. */
export class LessonInHand {
  #lesson: LessonUnderWay | null = null;
  #answer: (outcome: LessonOutcome) => void = () => {};

  get isUnderWay(): boolean {
    return this.#lesson !== null;
  }

  /** Resolves when it is over; at once with what is in its way. */
  take(lesson: LessonUnderWay | LessonObstacle): Promise<LessonOutcome> {
    if (typeof lesson === 'string') return Promise.resolve(failed(lesson));
    this.#lesson = lesson;
    return new Promise((answer) => {
      this.#answer = answer;
    });
  }

  /** One slice. @returns whether it is over, and answered. */
  advance(deadline: number): boolean {
    const result = this.#lesson?.advance(deadline) ?? null;
    if (result === null) return false;
    this.#end(outcomeOf(result));
    return true;
  }

  /** Its network is gone. */
  giveUp(): void {
    if (this.isUnderWay) this.#end(failed('replaced'));
  }

  #end(outcome: LessonOutcome): void {
    this.#lesson = null;
    this.#answer(outcome);
  }
}

function failed(code: LessonFailure): LessonOutcome {
  return { ok: false, problem: { code } };
}

function outcomeOf(result: LessonResult): LessonOutcome {
  return typeof result === 'string' ? failed(result) : { ok: true, value: result };
}
