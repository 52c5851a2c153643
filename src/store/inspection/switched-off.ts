import { create } from 'zustand';
import { isSameUnit, type UnitPlace } from '../../spec/inspection/unit-place.ts';
import { useExperiment } from '../experiment.ts';
import { isHiddenUnit } from './ablation/hidden-units.ts';

/**
 * Hidden units that a person took out of what Inspect shows. The network that trains keeps them; one with other
 * layers may not have them.
 */
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

/** Of the units that are switched off, those that the network has. */
export function unitsOff(): readonly UnitPlace[] {
  const { spec } = useExperiment.getState();
  return useSwitchedOff.getState().units.filter((unit) => isHiddenUnit(spec, unit));
}

/** How many those are. */
export function useUnitsOff(): number {
  const spec = useExperiment((state) => state.spec);
  return useSwitchedOff(({ units }) => units.filter((unit) => isHiddenUnit(spec, unit)).length);
}
