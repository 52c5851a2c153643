import { create } from 'zustand';
import type { DigitFile } from '../spec/selection.ts';
import { NOT_ARRIVED } from '../worker/protocol.ts';
import { useData } from './data.ts';
import { type DataInUseState, useDataInUse } from './own-data/data-in-use.ts';
import { createPacedQuestion } from './paced-question.ts';
import { currentClient, hasNetwork, subscribeToRuns } from './session.ts';

/** While digits arrive, they are asked about at least this far apart. */
const GAP_MS = 500;

export interface DigitLabelsState extends Readonly<Record<DigitFile, Uint8Array | null>> {
  /** The data that they are of; null is MNIST. */
  readonly data: DataInUseState['set'];
}

export const initialDigitLabels: DigitLabelsState = { data: null, training: null, test: null };

export const useDigitLabels = create<DigitLabelsState>()(() => initialDigitLabels);

/**
 * The classes of all digits of a file, in its order; NOT_ARRIVED for those on their way, null while
 * nobody has asked. The same array until something in it changes.
 */
export function useFileLabels(file: DigitFile): Uint8Array | null {
  const data = useDataInUse((state) => state.set);
  return useDigitLabels((labels) => (labels.data === data ? labels[file] : null));
}

/** Keeps the labels of a file as they arrive, until the returned function is called. */
export function startDigitLabels(file: DigitFile): () => void {
  let isComplete = false;
  const look = async () => {
    const isThere = await hasNetwork();
    const { set } = useDataInUse.getState();
    return { set, labels: isThere ? await ask(file) : null };
  };
  const take = ({ set, labels }: Awaited<ReturnType<typeof look>>) => {
    if (labels === null) return;
    isComplete = labels.length > 0 && !labels.includes(NOT_ARRIVED);
    keep(file, labels, set);
  };
  const question = createPacedQuestion(look, take, GAP_MS);
  const stops = [
    useData.subscribe(() => {
      if (!isComplete) question.request();
    }),
    // A new run may be one on other data.
    subscribeToRuns(question.request),
  ];
  question.request();
  return () => {
    question.stop();
    for (const stop of stops) stop();
  };
}

async function ask(file: DigitFile): Promise<Uint8Array | null> {
  const outcome = await currentClient()?.labels(file);
  return outcome?.ok ? outcome.value : null;
}

function keep(file: DigitFile, labels: Uint8Array, data: DigitLabelsState['data']): void {
  const state = useDigitLabels.getState();
  const before = state.data === data ? state : { ...initialDigitLabels, data };
  if (!areSame(before[file], labels)) useDigitLabels.setState({ ...before, [file]: labels });
}

function areSame(some: Uint8Array | null, others: Uint8Array): boolean {
  return some?.length === others.length && some.every((label, index) => label === others[index]);
}
