import type { RecordedEvaluation } from '../../spec/answers.ts';
import type { WhichEvaluation } from '../../worker/protocol.ts';

type Recorded = readonly RecordedEvaluation[];

/**
 * Where on the slider an evaluation stands: at its place or, where it is not recorded any more, at that
 * of the one before it.
 *
 * @param recorded the oldest first.
 */
export function placeOf(recorded: Recorded, number: number): number {
  return Math.max(
    0,
    recorded.findLastIndex((evaluation) => evaluation.number <= number),
  );
}

/**
 * What a place on the slider chooses: the right end follows the run as it goes on, unless the network
 * has gone back to the weights of an earlier evaluation.
 *
 * @param isBestInUse whether it has.
 */
export function evaluationAt(
  recorded: Recorded,
  place: number,
  isBestInUse: boolean,
): WhichEvaluation {
  const isNewest = place >= recorded.length - 1;
  return isNewest && !isBestInUse ? 'current' : (recorded[place]?.number ?? 'current');
}

/** What is to be said of the evaluation on show besides its moment; null where that is nothing. */
export function standingOf(
  recorded: Recorded,
  number: number,
  isInUse: boolean,
): 'newest' | 'best' | null {
  const newest = recorded.at(-1);
  if (newest === undefined || number >= newest.number) return 'newest';
  return isInUse ? 'best' : null;
}

/** Whether the evaluation before it was at the same step: a lesson was taught in between, for one. */
export function isScoredAgain(recorded: Recorded, place: number): boolean {
  return place > 0 && recorded[place - 1]?.step === recorded[place]?.step;
}
