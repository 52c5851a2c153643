import { create } from 'zustand';
import { type Selection, type SelectionFacet, WHOLE_TEST } from '../spec/selection.ts';

/** The digits that every view follows. */
export const useSelection = create<Selection>()(() => WHOLE_TEST);

/** Changes some of its properties and leaves the others. */
export function narrowSelection(change: Partial<Selection>): void {
  useSelection.setState(change);
}

/** Picks these digits, whatever was picked before. */
export function select(change: Partial<Selection>): void {
  useSelection.setState({ ...WHOLE_TEST, split: useSelection.getState().split, ...change });
}

/** Leaves one of its properties open again. */
export function widenSelection(facet: SelectionFacet): void {
  useSelection.setState({ [facet]: null });
}
