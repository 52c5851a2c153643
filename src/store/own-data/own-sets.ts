import { create } from 'zustand';
import type { OwnDataSet } from '../../worker/own-data/protocol.ts';
import { newId } from '../kept/kept-digit.ts';
import type { RecordStorage } from '../record-storage.ts';
import { type KeptSet, type OwnDataRecord, readRecord, recordOf } from './own-data-record.ts';

/** The sets that a person has loaded, and whether they outlast the page. */
export interface OwnSetsState {
  /** The newest last. */
  readonly sets: readonly KeptSet[];
  /** Those that the storage did not take: they last until the page is closed. */
  readonly refused: ReadonlySet<string>;
  /** The one that was deleted last, as long as it can be put back. */
  readonly removed: KeptSet | null;
}

export const initialOwnSets: OwnSetsState = { sets: [], refused: new Set(), removed: null };

export const useOwnSets = create<OwnSetsState>()(() => initialOwnSets);

let storage: RecordStorage<OwnDataRecord> | null = null;
let opening: Promise<void> | null = null;

/** To be called once, before anything else here. */
export function keepSetsIn(place: RecordStorage<OwnDataRecord>): void {
  storage = place;
  opening = null;
}

/** Looks up what is stored, when that is first of interest. Never rejects: a refused storage has nothing. */
export function openOwnSets(): Promise<void> {
  opening ??= readStorage();
  return opening;
}

async function readStorage(): Promise<void> {
  const records = await storage?.read().catch(() => []);
  const found = (records ?? []).map(readRecord).filter((set) => set !== null);
  useOwnSets.setState(({ sets }) => ({
    sets: [...found.filter(({ id }) => !sets.some((set) => set.id === id)), ...sets],
  }));
}

/** Keeps a set, in the storage as well where that takes it. */
export async function keepSet(set: OwnDataSet): Promise<KeptSet> {
  const { sets: before } = useOwnSets.getState();
  const kept: KeptSet = { ...set, name: unlike(set.name, before), id: newId() };
  useOwnSets.setState(({ sets }) => ({ sets: [...sets, kept], removed: null }));
  await store(kept);
  return kept;
}

export async function removeSet(id: string): Promise<void> {
  const removed = useOwnSets.getState().sets.find((set) => set.id === id) ?? null;
  useOwnSets.setState(({ sets }) => ({ sets: sets.filter((set) => set.id !== id), removed }));
  await storage?.write([], [id]).catch(() => {});
}

/** Undoes the last removal. */
export async function putSetBack(): Promise<void> {
  const { removed } = useOwnSets.getState();
  if (removed === null) return;
  useOwnSets.setState(({ sets }) => ({
    sets: [...sets, removed].sort((a, b) => (a.id < b.id ? -1 : 1)),
    removed: null,
  }));
  await store(removed);
}

/** The name, with a number where others have it already: sets are chosen by their names. */
function unlike(name: string, others: readonly KeptSet[]): string {
  const isTaken = (candidate: string) => others.some((other) => other.name === candidate);
  let number = 1;
  while (isTaken(number === 1 ? name : `${name} (${number})`)) number += 1;
  return number === 1 ? name : `${name} (${number})`;
}

async function store(set: KeptSet): Promise<void> {
  const isStored = await storage?.write([recordOf(set)], []).then(
    () => true,
    () => false,
  );
  const others = [...useOwnSets.getState().refused].filter((id) => id !== set.id);
  useOwnSets.setState({ refused: new Set(isStored ? others : [...others, set.id]) });
}
