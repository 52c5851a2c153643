import { create } from 'zustand';
import { isSameUnit, type UnitPlace } from '../../spec/inspection/unit-place.ts';

/** Hidden units that a person took out of what Inspect shows. The network that trains keeps them. */
export const useSwitchedOff = create<{ readonly units: readonly UnitPlace[] }>()(() => ({
  units: [],
}));

export function switchUnit(place: UnitPlace): void {
  useSwitchedOff.setState(({ units }) => {
    const others = units.filter((unit) => !isSameUnit(unit, place));
    return { units: others.length < units.length ? others : [...units, place] };
  });
}

export function switchAllOn(): void {
  useSwitchedOff.setState({ units: [] });
}
