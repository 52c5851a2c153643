import type { RecordedEvaluation } from '../../../spec/answers.ts';
import type { ComparedEvaluation } from '../../../store/answers.ts';

/**
 * What an evaluation can be compared with, the newest first: all others, and the one that is chosen
 * even if it is itself.
 *
 * @param recorded the oldest first. @param shown the number of the evaluation on show.
 */
export function comparable(
  recorded: readonly RecordedEvaluation[],
  shown: number,
  chosen: ComparedEvaluation,
): RecordedEvaluation[] {
  return recorded.filter(({ number }) => number !== shown || number === chosen).toReversed();
}
