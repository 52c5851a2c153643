import { create } from 'zustand';
import type { CurrentBatch } from '../worker/protocol.ts';
import { useData } from './data.ts';
import { useExperiment } from './experiment.ts';
import { useDataInUse } from './own-data/data-in-use.ts';
import { createPace } from './pace.ts';
import { useRun } from './run.ts';
import { currentClient, hasNetwork } from './session.ts';

/** Two batches are at least this far apart. */
const GAP_MS = 500;
/** And so many times as far as one took to come: distorting digits is slow where there is no SIMD. */
const REST = 10;

/** The newest batch that there is to show. */
export const useCurrentBatch = create<{ readonly batch: CurrentBatch | null }>()(() => ({
  batch: null,
}));

/** Keeps the batch that of the newest step, until the returned function is called. */
export function startCurrentBatch(): () => void {
  let isBusy = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const pace = createPace(
    () => void look(),
    GAP_MS,
    () => isBusy || isStopped,
  );
  async function look(): Promise<void> {
    isBusy = true;
    const isThere = await hasNetwork();
    const start = performance.now();
    const batch = isThere ? await ask() : null;
    if (isStopped) return;
    timer = setTimeout(rested, REST * (performance.now() - start));
    if (batch !== null) useCurrentBatch.setState({ batch });
  }
  function rested(): void {
    isBusy = false;
    pace.resume();
  }
  const stops = [
    useRun.subscribe((run, before) => {
      if (run.step !== before.step || run.runId !== before.runId) pace.request();
    }),
    useExperiment.subscribe(() => {
      if (useRun.getState().step === 0) pace.request();
    }),
    useDataInUse.subscribe(() => useCurrentBatch.setState({ batch: null })),
    useData.subscribe(() => {
      // That of the run before says nothing of this one.
      if (useCurrentBatch.getState().batch?.runId !== useRun.getState().runId) pace.request();
    }),
  ];
  pace.request();
  return () => {
    isStopped = true;
    if (timer !== null) clearTimeout(timer);
    pace.stop();
    for (const stop of stops) stop();
    useCurrentBatch.setState({ batch: null });
  };
}

/** Null when nobody could answer, or another run did. */
async function ask(): Promise<CurrentBatch | null> {
  const outcome = await currentClient()?.currentBatch(useExperiment.getState().spec);
  if (!outcome?.ok || outcome.value?.runId !== useRun.getState().runId) return null;
  return outcome.value;
}
