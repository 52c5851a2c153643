import type { Evaluation, SplitScore } from './evaluation.ts';

/** A lesson teaches at most so many kept digits: the newest. */
export const MOST_TAUGHT = 256;

/** Updates that a lesson makes. */
export const LESSON_STEPS = 200;

/** How the network did before a lesson or after it. */
export interface LessonScore {
  readonly evaluation: Evaluation;
  /** On the digits that were taught. */
  readonly onKept: SplitScore;
}

/** What a lesson came to. */
export interface LessonReport {
  /** The run's step: a lesson does not move it. */
  readonly step: number;
  /** Kept digits that were taught; those of classes that the experiment leaves out are not. */
  readonly digits: number;
  readonly before: LessonScore;
  readonly after: LessonScore;
}

/** Why a network cannot be taught now. */
export type LessonObstacle =
  | 'noNetwork'
  | 'untrained'
  | 'underWay'
  | 'diverged'
  | 'noDigits'
  | 'noKeptDigits';

/** Why there is no report: it was refused, came to numbers that are none and was undone, or its network is gone. */
export type LessonFailure = LessonObstacle | 'lessonDiverged' | 'replaced';
