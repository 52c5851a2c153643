import { useDeferredValue, useMemo } from 'react';
import { type ShownAnswers, useAnswers } from '../../store/answers.ts';
import { isWhole } from '../../store/gallery-view.ts';
import { useSelectedRows } from '../../store/selected-rows.ts';
import { useSelection } from '../../store/selection.ts';

/** Answers, and which of them are picked. */
export interface PickedAnswers {
  readonly shown: ShownAnswers;
  /** Of the answers, ascending. */
  readonly rows: readonly number[];
  /** Whether nothing narrows the selection. */
  readonly isWhole: boolean;
}

/**
 * The answers on show with those picked, null while there are none. For views that take long to
 * render: they follow the others a moment later, in slices, and so never hold up the page.
 */
export function usePickedAnswers(): PickedAnswers | null {
  const shown = useAnswers((state) => state.shown);
  const rows = useSelectedRows();
  const isUnpicked = useSelection(isWhole);
  const newest = useMemo(
    () => (shown === null ? null : { shown, rows, isWhole: isUnpicked }),
    [shown, rows, isUnpicked],
  );
  return useDeferredValue(newest);
}
