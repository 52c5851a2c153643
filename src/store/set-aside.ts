import { create } from 'zustand';
import { type ExperimentState, useExperiment } from './experiment.ts';

/** The experiments that made way for the trained network, so that nothing anybody made is lost. */
export interface SetAsideState {
  /** The newest last. */
  readonly experiments: readonly ExperimentState[];
}

export const initialSetAside: SetAsideState = { experiments: [] };

export const useSetAside = create<SetAsideState>()(() => initialSetAside);

export function setExperimentAside(): void {
  const experiment = useExperiment.getState();
  useSetAside.setState(({ experiments }) => ({ experiments: [...experiments, experiment] }));
}

/** Takes the newest back; null when there is none. */
export function takeSetAside(): ExperimentState | null {
  const { experiments } = useSetAside.getState();
  useSetAside.setState({ experiments: experiments.slice(0, -1) });
  return experiments.at(-1) ?? null;
}

export const hasSetAside = ({ experiments }: SetAsideState): boolean => experiments.length > 0;
