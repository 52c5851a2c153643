import { create } from 'zustand';
import { isSameUnit, type UnitPlace } from '../../spec/inspection/unit-place.ts';

export interface InspectedUnitState {
  /** The unit that all views of Inspect show: chosen by a click or Enter. */
  readonly chosen: UnitPlace | null;
  /** The one under the pointer or the focus, shown in the chosen one's place meanwhile. */
  readonly touched: UnitPlace | null;
}

export const noInspectedUnit: InspectedUnitState = { chosen: null, touched: null };

export const useInspectedUnit = create<InspectedUnitState>()(() => noInspectedUnit);

/** A unit that is chosen already is let go. */
export function chooseUnit(place: UnitPlace | null): void {
  const { chosen } = useInspectedUnit.getState();
  useInspectedUnit.setState({ chosen: place !== null && isSameUnit(place, chosen) ? null : place });
}

export function touchUnit(place: UnitPlace | null): void {
  if (!isSameUnit(place, useInspectedUnit.getState().touched)) {
    useInspectedUnit.setState({ touched: place });
  }
}

/** The unit on show. */
export const shownUnit = ({ chosen, touched }: InspectedUnitState): UnitPlace | null =>
  touched ?? chosen;
