import { SELECTION_FACETS, type Selection, WHOLE_TEST } from '../../spec/selection.ts';
import { select, useSelection } from '../../store/selection.ts';

/** Digits by what they are and what they are read as; null leaves either open. */
export interface ClassPick {
  readonly label: number | null;
  readonly prediction: number | null;
}

/** Picks these digits, whatever was picked before; picked already, they are let go. */
export function togglePick(pick: ClassPick): void {
  select(isPicked(useSelection.getState(), pick) ? {} : pick);
}

/** Whether a selection is these digits and nothing narrower. */
export function isPicked(selection: Selection, pick: ClassPick): boolean {
  const whole: Selection = { ...WHOLE_TEST, ...pick };
  return SELECTION_FACETS.every((facet) => selection[facet] === whole[facet]);
}

/** Whether the digits of a cell of the confusion matrix are what a selection is after. */
export function isCellPicked(selection: Selection, { label, prediction }: ClassPick): boolean {
  const isOpen =
    selection.label === null && selection.prediction === null && selection.outcome === null;
  if (isOpen) return false;
  return (
    (selection.label === null || selection.label === label) &&
    (selection.prediction === null || selection.prediction === prediction) &&
    (selection.outcome === null || (selection.outcome === 'right') === (label === prediction))
  );
}
