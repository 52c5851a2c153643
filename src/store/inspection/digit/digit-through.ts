import { create } from 'zustand';
import type { ActivationsQuestion } from '../../../spec/inspection/activations.ts';
import { shownUnit, useInspectedUnit } from '../inspected-unit.ts';
import { type DigitView, followDigit } from '../live-digit.ts';
import { unitsOff, useSwitchedOff } from '../switched-off.ts';

/** What the network makes of a digit. */
export type DigitThrough = DigitView<'activations'>;

/** Null until there is something to see. */
export const useDigitThrough = create<{ readonly through: DigitThrough | null }>()(() => ({
  through: null,
}));

/** Takes the inspected digit through the network as that trains, until the returned function is called. */
export function startDigitThrough(): () => void {
  const live = followDigit('activations', questionAbout, (through) => {
    useDigitThrough.setState({ through });
  });
  const stops = [
    useInspectedUnit.subscribe(live.request),
    useSwitchedOff.subscribe(live.request),
    live.stop,
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function questionAbout(pixels: Uint8Array): ActivationsQuestion {
  const unit = shownUnit(useInspectedUnit.getState());
  return { pixels, without: unitsOff(), unit };
}
