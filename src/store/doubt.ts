import { create } from 'zustand';
import { type Bounds, isWithin } from '../spec/bounds.ts';
import { useCalibration } from './calibration.ts';
import type { Doubt } from './drawing-reading.ts';

export interface DoubtState {
  /** The network says that it does not know below this probability, in percent; at 0 it always answers. */
  readonly percent: number;
}

export const DOUBT_BOUNDS: Bounds = { minimum: 0, maximum: 100, integer: false };

const USUAL_PERCENT = 50;
const KEY = 'inkling.doubt';

/** The person's choice: it outlasts the page and is no part of the experiment. */
export const useDoubt = create<DoubtState>()(() => ({ percent: rememberedPercent() }));

export function changeDoubt(percent: number): void {
  useDoubt.setState({ percent });
  try {
    localStorage.setItem(KEY, String(percent));
  } catch {
    // Storage is refused: the choice holds until the page closes.
  }
}

/** What was chosen before, as far as it can be had and makes sense. */
export function rememberedPercent(): number {
  try {
    const percent = Number.parseFloat(localStorage.getItem(KEY) ?? '');
    return isWithin(percent, DOUBT_BOUNDS) ? percent : USUAL_PERCENT;
  } catch {
    return USUAL_PERCENT;
  }
}

/** By what answers are doubted now. */
export function currentDoubt(): Doubt {
  const { calibration } = useCalibration.getState();
  return { threshold: useDoubt.getState().percent / 100, calibration };
}
