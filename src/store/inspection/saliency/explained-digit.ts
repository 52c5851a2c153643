import { create } from 'zustand';
import type { SaliencyQuestion } from '../../../spec/inspection/saliency.ts';
import { isActive, useRun } from '../../run.ts';
import { type DigitView, followDigit } from '../live-digit.ts';

/** Places on the way from paper to the digit: training does not wait for many, … */
const STEPS_TRAINING = 32;
/** … and where it rests there is time for a smaller gap. */
const STEPS_AT_REST = 256;

export type ExplainedDigit = DigitView<'saliency'>;

interface ExplainedDigitState {
  /** The class to explain; null for the network's answer, whatever it is. */
  readonly label: number | null;
  /** Null until there is something to see. */
  readonly explained: ExplainedDigit | null;
}

export const useExplainedDigit = create<ExplainedDigitState>()(() => ({
  label: null,
  explained: null,
}));

export function explainClass(label: number | null): void {
  useExplainedDigit.setState({ label });
}

/** Explains the inspected digit as the network trains, until the returned function is called. */
export function startExplainedDigit(): () => void {
  const live = followDigit('saliency', questionAbout, (explained) => {
    useExplainedDigit.setState({ explained });
  });
  const stopClass = useExplainedDigit.subscribe(({ label }, before) => {
    if (label !== before.label) live.request();
  });
  return () => {
    stopClass();
    live.stop();
  };
}

function questionAbout(pixels: Uint8Array): SaliencyQuestion {
  const steps = isActive(useRun.getState().status) ? STEPS_TRAINING : STEPS_AT_REST;
  return { pixels, label: useExplainedDigit.getState().label, steps };
}
