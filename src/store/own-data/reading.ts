import { create } from 'zustand';
import type { OwnDataPreview, OwnDataProblem } from '../../spec/own-data.ts';
import type { ChosenFile, ReadingProgress, SetChoice } from '../../worker/own-data/protocol.ts';
import {
  type BeginReading,
  beginReading,
  type Reading,
} from '../../worker/own-data/reading-client.ts';
import { keepAndUse } from './choose-data.ts';

/** What has become of the files that a person chose last. */
export type ReadingState =
  | { readonly phase: 'none' }
  | { readonly phase: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly phase: 'refused'; readonly problem: OwnDataProblem }
  | {
      readonly phase: 'read';
      readonly preview: OwnDataPreview;
      /** As the person would have it. */
      readonly choice: SetChoice;
      readonly isFinishing: boolean;
    };

const NOTHING: ReadingState = { phase: 'none' };

export const useReadingFiles = create<{ readonly reading: ReadingState }>()(() => ({
  reading: NOTHING,
}));

let current: Reading | null = null;

/** Reads files in the place of whatever was being read or looked at. */
export async function readFiles(
  files: readonly ChosenFile[],
  begin: BeginReading = beginReading,
): Promise<void> {
  if (files.length === 0) return;
  discardReading();
  show({ phase: 'reading', progress: null });
  const own = begin(files, (progress) => {
    const isUnderWay = current === own && useReadingFiles.getState().reading.phase === 'reading';
    if (isUnderWay) show({ phase: 'reading', progress });
  });
  current = own;
  const outcome = await own.outcome;
  if (current !== own) return;
  if (outcome.ok) show(readState(outcome.value));
  else {
    discardReading();
    show({ phase: 'refused', problem: outcome.problem });
  }
}

function readState(preview: OwnDataPreview): ReadingState {
  const { name, classes, isInkDark } = preview;
  const choice = { name, classNames: classes.map((one) => one.name), isInkDark };
  return { phase: 'read', preview, choice, isFinishing: false };
}

/** Gives it up, whatever has become of it. */
export function discardReading(): void {
  current?.cancel();
  current = null;
  show(NOTHING);
}

export function changeChoice(change: Partial<SetChoice>): void {
  const { reading } = useReadingFiles.getState();
  if (reading.phase !== 'read') return;
  show({ ...reading, choice: { ...reading.choice, ...change } });
}

/** Keeps what was read and trains on it. */
export async function acceptReading(): Promise<void> {
  const own = current;
  const { reading } = useReadingFiles.getState();
  if (own === null || reading.phase !== 'read' || reading.isFinishing) return;
  show({ ...reading, isFinishing: true });
  const set = await own.finish(named(reading));
  if (current !== own) return;
  current = null;
  if (set === null) {
    show({ phase: 'refused', problem: { code: 'readerLost' } });
    return;
  }
  show(NOTHING);
  await keepAndUse(set);
}

/** A name that was left empty is the one that the files gave. */
function named({ preview, choice }: Extract<ReadingState, { phase: 'read' }>): SetChoice {
  const { name, classNames, isInkDark } = choice;
  return {
    name: name.trim() || preview.name,
    classNames: preview.classes.map((own, label) => classNames[label]?.trim() || own.name),
    isInkDark,
  };
}

function show(reading: ReadingState): void {
  useReadingFiles.setState({ reading });
}
