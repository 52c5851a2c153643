import { useEffect, useMemo } from 'react';
import { selectedRows } from '../../../measures/selected-digits.ts';
import type { EmbeddingFinding } from '../../../spec/inspection/embedding.ts';
import type { Selection } from '../../../spec/selection.ts';
import { startAnswers, useAnswers } from '../../../store/answers.ts';
import { isWhole } from '../../../store/gallery-view.ts';
import { useSelectedRows } from '../../../store/selected-rows.ts';
import { useSelection } from '../../../store/selection.ts';

/**
 * Which of the plotted digits the selection picks: [n] 1 for those, 0 for others; null where it picks all. What a
 * digit is and is read as the plot knows itself; for the rest the answers of the evaluation are asked.
 */
export function usePickedPoints(finding: EmbeddingFinding | null): Uint8Array | null {
  const selection = useSelection();
  const needsAnswers = isOfTest(selection) && needsMore(selection);
  useEffect(() => (needsAnswers ? startAnswers() : undefined), [needsAnswers]);
  const answers = useAnswers((state) => (needsAnswers ? state.shown?.answers : null));
  const rows = useSelectedRows();
  return useMemo(() => {
    if (finding === null || isWhole(selection)) return null;
    const isPickedThere = answers ? marksOf(rows, answers.indices) : null;
    const own = pickedByAnswer(finding, selection);
    return own.map((isPicked, row) =>
      isPickedThere === null ? isPicked : (isPickedThere[finding.indices[row] ?? 0] ?? 0),
    );
  }, [finding, selection, answers, rows]);
}

const isOfTest = ({ split }: Selection): boolean => split === 'test';

const needsMore = ({ confidence, change }: Selection): boolean =>
  confidence !== null || change !== null;

/** [n] by what digits are and are read as. */
export function pickedByAnswer(
  answers: Pick<EmbeddingFinding, 'labels' | 'predictions'>,
  selection: Selection,
): Uint8Array {
  const picked = new Uint8Array(answers.labels.length);
  const byAnswer = { ...selection, confidence: null, change: null };
  for (const row of selectedRows(byAnswer, { answers, confidences: null, earlier: null })) {
    picked[row] = 1;
  }
  return picked;
}

/** By place in the file. */
function marksOf(rows: readonly number[], indices: Uint16Array): Uint8Array {
  const marks = new Uint8Array((indices.at(-1) ?? -1) + 1);
  for (const row of rows) marks[indices[row] ?? 0] = 1;
  return marks;
}
