import { create } from 'zustand';
import type { SaliencyFinding, SaliencyQuestion } from '../../../spec/inspection/saliency.ts';
import { isActive, useRun } from '../../run.ts';
import { followInspection } from '../live-inspection.ts';
import { isPadEmpty } from '../pad-empty.ts';
import { useInspectedDigit } from '../subject.ts';

/** Places on the way from paper to the digit: training does not wait for many, … */
const STEPS_TRAINING = 32;
/** … and where it rests there is time for a smaller gap. */
const STEPS_AT_REST = 256;

export interface ExplainedDigit {
  /** 784 grey levels: the same array as was asked about. */
  readonly pixels: Uint8Array;
  /** Of the weights. */
  readonly step: number;
  readonly finding: SaliencyFinding;
}

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
  let asked: SaliencyQuestion | null = null;
  const ask = () => {
    asked = questionNow();
    return asked;
  };
  const live = followInspection('saliency', ask, (inspected) => {
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
    useExplainedDigit.subscribe(({ label }, before) => {
      if (label !== before.label) live.request();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    live.stop();
    show(null);
  };
}

const show = (explained: ExplainedDigit | null) => useExplainedDigit.setState({ explained });

function questionNow(): SaliencyQuestion | null {
  const { pixels } = useInspectedDigit.getState();
  if (pixels === null) return null;
  const steps = isActive(useRun.getState().status) ? STEPS_TRAINING : STEPS_AT_REST;
  return { pixels, label: useExplainedDigit.getState().label, steps };
}
