import { create } from 'zustand';
import type { MicroscopeQuestion, WeightPlace } from '../../../spec/inspection/microscope.ts';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { useExperiment } from '../../experiment.ts';
import { subscribeToRuns } from '../../session.ts';
import { followInspection } from '../live-inspection.ts';
import { useInspectedDigit } from '../subject.ts';

/** What was found, and about which example. */
export interface MicroscopeView {
  readonly question: MicroscopeQuestion;
  readonly inspected: Inspected<'microscope'>;
}

export interface MicroscopeState {
  /** The newest; null while there is none to show. */
  readonly view: MicroscopeView | null;
  /** Null is the run's. */
  readonly learningRate: number | null;
  /** The one weight of the person's own choice. */
  readonly weight: WeightPlace | null;
}

export const initialMicroscope: MicroscopeState = { view: null, learningRate: null, weight: null };

export const useMicroscope = create<MicroscopeState>()(() => initialMicroscope);

/** @param learningRate null for the run's. */
export function changeMicroscopeRate(learningRate: number | null): void {
  useMicroscope.setState({ learningRate });
}

/** @param weight null for none besides those with the largest gradients. */
export function lookAtWeight(weight: WeightPlace | null): void {
  useMicroscope.setState({ weight });
}

/** Keeps the view what a step on the digit looked at would do now, until the returned function is called. */
export function startMicroscope(): () => void {
  let asked: MicroscopeQuestion | null = null;
  const ask = () => {
    asked = currentQuestion();
    return asked;
  };
  const look = followInspection('microscope', ask, (inspected) => {
    const view = inspected && asked && { question: asked, inspected };
    // The digit may have gone while its answer came.
    useMicroscope.setState({ view: currentQuestion() && view });
  });
  const clear = () => useMicroscope.setState({ view: null });
  const stops = [
    useInspectedDigit.subscribe(() => {
      if (currentQuestion() === null) clear();
      look.request();
    }),
    useMicroscope.subscribe((state, before) => {
      const isOther = state.learningRate !== before.learningRate || state.weight !== before.weight;
      if (isOther) look.request();
    }),
    subscribeToRuns(clear),
    look.stop,
  ];
  return () => {
    for (const stop of stops) stop();
    clear();
  };
}

/** Null while there is no digit, nobody has said what it is, or the experiment leaves its class out. */
function currentQuestion(): MicroscopeQuestion | null {
  const { pixels, label } = useInspectedDigit.getState();
  const { learningRate, weight } = useMicroscope.getState();
  if (pixels === null || label === null) return null;
  const { classes } = useExperiment.getState().spec;
  return classes.includes(label) ? { pixels, label, learningRate, weight } : null;
}
