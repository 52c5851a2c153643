import { create } from 'zustand';
import type {
  ActivationsFinding,
  ActivationsQuestion,
} from '../../../spec/inspection/activations.ts';
import { shownUnit, useInspectedUnit } from '../inspected-unit.ts';
import { followInspection } from '../live-inspection.ts';
import { isPadEmpty } from '../pad-empty.ts';
import { useInspectedDigit } from '../subject.ts';
import { useSwitchedOff } from '../switched-off.ts';

/** What the network makes of a digit. */
export interface DigitThrough {
  /** 784 grey levels: the same array as was asked about. */
  readonly pixels: Uint8Array;
  /** Of the weights. */
  readonly step: number;
  readonly finding: ActivationsFinding;
}

/** Null until there is something to see. */
export const useDigitThrough = create<{ readonly through: DigitThrough | null }>()(() => ({
  through: null,
}));

/** Takes the inspected digit through the network as that trains, until the returned function is called. */
export function startDigitThrough(): () => void {
  let asked: ActivationsQuestion | null = null;
  const ask = () => {
    asked = questionNow();
    return asked;
  };
  const live = followInspection('activations', ask, (inspected) => {
    // What a drawing was is not to be seen of an empty pad; of a digit to come, the one before is.
    if (asked === null || inspected === null || isPadEmpty()) return show(null);
    const { step, finding } = inspected;
    show({ pixels: asked.pixels, step, finding });
  });
  const stops = [
    useInspectedDigit.subscribe(() => {
      if (isPadEmpty()) show(null);
      live.request();
    }),
    useInspectedUnit.subscribe(live.request),
    useSwitchedOff.subscribe(live.request),
  ];
  return () => {
    for (const stop of stops) stop();
    live.stop();
    show(null);
  };
}

const show = (through: DigitThrough | null) => useDigitThrough.setState({ through });

function questionNow(): ActivationsQuestion | null {
  const { pixels } = useInspectedDigit.getState();
  if (pixels === null) return null;
  const unit = shownUnit(useInspectedUnit.getState());
  return { pixels, without: useSwitchedOff.getState().units, unit };
}
