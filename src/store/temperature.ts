import { create } from 'zustand';
import type { TemperatureReport } from '../worker/protocol.ts';
import { useAnswers } from './answers.ts';
import { createPacedQuestion } from './paced-question.ts';
import { useRun } from './run.ts';
import { currentClient, subscribeToRuns } from './session.ts';

export interface TemperatureState {
  /**
   * Of the shown evaluation or one not long before it; null where none can be fitted, undefined until
   * that is known.
   */
  readonly report: TemperatureReport | null | undefined;
}

const initialTemperature: TemperatureState = { report: undefined };

export const useTemperature = create<TemperatureState>()(() => initialTemperature);

/** Fits begin at least this far apart: each takes the worker some milliseconds. */
const GAP_MS = 500;

/** Has the temperature of the shown answers fitted until the returned function is called: one question at a time. */
export function startTemperature(): () => void {
  const take = (report: Awaited<ReturnType<typeof ask>>) => {
    if (report !== 'outdated') useTemperature.setState({ report });
  };
  const question = createPacedQuestion(ask, take, GAP_MS);
  const stops = [
    useAnswers.subscribe(({ shown }, before) => {
      if (shown !== null && shown !== before.shown) question.request();
    }),
    subscribeToRuns(() => useTemperature.setState(initialTemperature)),
  ];
  if (useAnswers.getState().shown !== null) question.request();
  return () => {
    question.stop();
    for (const stop of stops) stop();
    useTemperature.setState(initialTemperature);
  };
}

async function ask(): Promise<TemperatureReport | null | 'outdated'> {
  const { which } = useAnswers.getState();
  const { runId } = useRun.getState();
  const outcome = await currentClient()?.fitTemperature(which);
  const isOutdated =
    which !== useAnswers.getState().which || runId !== useRun.getState().runId || !outcome?.ok;
  return isOutdated ? 'outdated' : outcome.value;
}
