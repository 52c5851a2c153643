import type { RecordedEvaluation } from '../../../spec/answers.ts';
import type { FittedAt } from '../../../text/en/reject.ts';
import type { TemperatureReport } from '../../../worker/protocol.ts';

/**
 * When a temperature was fitted. While the run goes on, the answers on show may be newer than the fit,
 * and its evaluation may not be recorded any more.
 *
 * @param shown the number of the evaluation on show.
 */
export function fittedAt(
  { number }: Pick<TemperatureReport, 'number'>,
  shown: number,
  recorded: readonly RecordedEvaluation[],
): FittedAt {
  if (number === shown) return 'shown';
  return recorded.find((evaluation) => evaluation.number === number)?.step ?? 'unknown';
}
