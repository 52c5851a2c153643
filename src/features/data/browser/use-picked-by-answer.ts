import { useEffect, useMemo } from 'react';
import { startAnswers, useAnswers } from '../../../store/answers.ts';
import { useSelectedRows } from '../../../store/selected-rows.ts';
import { useSelection } from '../../../store/selection.ts';

/** Whether the selection goes by what the network answers, besides the class. */
export const useIsByAnswer = (): boolean =>
  useSelection(
    ({ prediction, outcome, confidence, change }) =>
      prediction !== null || outcome !== null || confidence !== null || change !== null,
  );

/**
 * Places in the file of the digits that the selection picks by their answers, ascending; null where it
 * does not go by answers, or there are none: training digits are not scored.
 */
export function usePickedByAnswer(): readonly number[] | null {
  const isByAnswer = useIsByAnswer();
  useEffect(() => (isByAnswer ? startAnswers() : undefined), [isByAnswer]);
  const answers = useAnswers(({ shown }) => shown?.answers ?? null);
  const split = useSelection((selection) => selection.split);
  const rows = useSelectedRows();
  return useMemo(() => {
    if (!isByAnswer || answers === null || answers.split !== split) return null;
    return rows.map((row) => answers.indices[row] ?? 0);
  }, [isByAnswer, answers, split, rows]);
}
