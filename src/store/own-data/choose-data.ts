import { create } from 'zustand';
import type { OwnDataSet } from '../../worker/own-data/protocol.ts';
import { initialData, useData } from '../data.ts';
import { useExperiment } from '../experiment.ts';
import { closeDigit } from '../open-digit.ts';
import { initialPadDigit, usePadDigit } from '../pad-digit.ts';
import type { RecordStorage } from '../record-storage.ts';
import { useRun } from '../run.ts';
import { select } from '../selection.ts';
import { currentClient, rebuild } from '../session.ts';
import { useDataInUse } from './data-in-use.ts';
import { fitExperiment } from './fit-experiment.ts';
import type { KeptSet, OwnDataRecord } from './own-data-record.ts';
import { keepSet, keepSetsIn, openOwnSets, removeSet, useOwnSets } from './own-sets.ts';
import { rememberedSet, rememberSet } from './remembered-set.ts';

/** What a person is to be told of the data they chose. */
export type DataNotice =
  /** It could not be had back: MNIST is in its place. */
  | { readonly code: 'lost'; readonly name: string | null }
  /** Fewer digits are held out than before: there are not as many. */
  | { readonly code: 'fitted'; readonly from: number; readonly to: number };

export const useDataNotice = create<{ readonly notice: DataNotice | null }>()(() => ({
  notice: null,
}));

export function dismissNotice(): void {
  useDataNotice.setState({ notice: null });
}

/** A storage that takes longer to open is not waited for. */
const LONGEST_WAIT_MS = 3_000;

/** Takes up what was in use when the page was closed. To be called before the session starts. */
export async function startOwnData(storage: RecordStorage<OwnDataRecord>): Promise<void> {
  keepSetsIn(storage);
  useRun.subscribe(({ failure }, before) => {
    if (failure?.code === 'noOwnData' && failure !== before.failure) giveUp();
  });
  const id = rememberedSet();
  if (id === null) return;
  const lateness = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([openOwnSets(), lateness]);
  const set = useOwnSets.getState().sets.find((kept) => kept.id === id) ?? null;
  if (set !== null) {
    putInUse(set);
    return;
  }
  rememberSet(null);
  useDataNotice.setState({ notice: { code: 'lost', name: null } });
}

/** Keeps a set and trains on it from here on. */
export async function keepAndUse(set: OwnDataSet): Promise<void> {
  const keeping = keepSet(set);
  const kept = useOwnSets.getState().sets.at(-1);
  if (kept !== undefined) chooseData(kept);
  await keeping;
}

/** Trains on this set from here on; null is MNIST. What belongs to the data before is over. */
export function chooseData(set: KeptSet | null): void {
  if (useDataInUse.getState().set === set) return;
  const from = validationSize();
  putInUse(set);
  const to = validationSize();
  useDataNotice.setState({ notice: to < from ? { code: 'fitted', from, to } : null });
  rememberSet(set?.id ?? null);
  closeDigit();
  select({ split: 'test' });
  usePadDigit.setState(initialPadDigit);
  useData.setState(initialData, true);
  void currentClient()?.chooseData(set);
  void rebuild();
}

/** Deletes a set; one that is in use makes way for MNIST. */
export async function deleteSet(id: string): Promise<void> {
  if (useDataInUse.getState().set?.id === id) chooseData(null);
  await removeSet(id);
}

function putInUse(set: KeptSet | null): void {
  fitExperiment(useDataInUse.getState().set, set);
  useDataInUse.setState({ set });
}

const validationSize = (): number => useExperiment.getState().spec.validationSize;

function giveUp(): void {
  const { set } = useDataInUse.getState();
  if (set === null) return;
  chooseData(null);
  useDataNotice.setState({ notice: { code: 'lost', name: set.name } });
}
