import { useMemo } from 'react';
import { selectedRows } from '../measures/selected-digits.ts';
import type { Selection } from '../spec/selection.ts';
import { type ShownAnswers, useAnswers } from './answers.ts';
import { useSelection } from './selection.ts';

const NO_ROWS: readonly number[] = [];

/** The rows of the shown answers that the selection picks, ascending. */
export function useSelectedRows(): readonly number[] {
  const shown = useAnswers((state) => state.shown);
  const selection = useSelection();
  return useMemo(() => (shown === null ? NO_ROWS : rowsOf(shown, selection)), [shown, selection]);
}

interface PickedRows {
  readonly selection: Selection;
  readonly rows: readonly number[];
}

/** Several views ask for the same rows: they are picked once. */
const newest = new WeakMap<ShownAnswers, PickedRows>();

function rowsOf(shown: ShownAnswers, selection: Selection): readonly number[] {
  const picked = newest.get(shown);
  if (picked?.selection === selection) return picked.rows;
  const { answers, facts, earlier } = shown;
  const confidences = facts?.confidences ?? null;
  const grounds = { answers, confidences, earlier: earlier?.predictions ?? null };
  const rows = selectedRows(selection, grounds);
  newest.set(shown, { selection, rows });
  return rows;
}
