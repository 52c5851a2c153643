import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnDataPreview } from '../../spec/own-data.ts';
import { FakeTrainer, settle } from '../../testing/fake-trainer.ts';
import { MemoryRecordStorage } from '../../testing/memory-record-storage.ts';
import { chosen } from '../../testing/own-files.ts';
import { ownSet } from '../../testing/own-set.ts';
import type {
  OwnDataSet,
  ReadingOutcome,
  ReadingProgress,
  SetChoice,
} from '../../worker/own-data/protocol.ts';
import type { BeginReading } from '../../worker/own-data/reading-client.ts';
import { startSession } from '../session.ts';
import { initialDataInUse, useDataInUse } from './data-in-use.ts';
import { initialOwnSets, keepSetsIn, useOwnSets } from './own-sets.ts';
import {
  acceptReading,
  changeChoice,
  discardReading,
  readFiles,
  useReadingFiles,
} from './reading.ts';

/** Readings whose ends a test decides. */
class FakeReadings {
  readonly begun: {
    end: (outcome: ReadingOutcome) => void;
    progress: (progress: ReadingProgress) => void;
    isCancelled: boolean;
  }[] = [];
  readonly choices: SetChoice[] = [];
  set: OwnDataSet | null = ownSet();

  readonly begin: BeginReading = (_, onProgress) => {
    let end = (_outcome: ReadingOutcome) => {};
    const outcome = new Promise<ReadingOutcome>((resolve) => {
      end = resolve;
    });
    const begun = { end, progress: onProgress, isCancelled: false };
    this.begun.push(begun);
    return {
      outcome,
      finish: async (choice) => {
        this.choices.push(choice);
        return this.set;
      },
      cancel: () => {
        begun.isCancelled = true;
      },
    };
  };
}

const preview: OwnDataPreview = {
  name: 'shapes',
  kind: 'images',
  classes: [
    { name: 'a', training: 20, test: 3 },
    { name: 'b', training: 20, test: 3 },
  ],
  hasOwnTest: false,
  samples: new Uint8Array(2 * 3 * 784),
  isInkDark: true,
  width: 28,
  height: 28,
  skippedCount: 0,
  skipped: [],
};
const reached = { doneBytes: 1, totalBytes: 2, images: 3 };
const files = [chosen('a.csv', '')];
let readings: FakeReadings;
const state = () => useReadingFiles.getState().reading;

beforeEach(async () => {
  readings = new FakeReadings();
  useDataInUse.setState(initialDataInUse, true);
  useOwnSets.setState(initialOwnSets, true);
  keepSetsIn(new MemoryRecordStorage());
  discardReading();
  startSession(new FakeTrainer().create);
  await settle();
});

/** Files that have been read, to be looked at. */
async function read(): Promise<void> {
  const done = readFiles(files, readings.begin);
  readings.begun.at(-1)?.end({ ok: true, value: preview });
  await done;
}

describe('reading', () => {
  it('shows how far it is, and then what was found', async () => {
    const done = readFiles(files, readings.begin);
    expect(state()).toEqual({ phase: 'reading', progress: null });
    readings.begun[0]?.progress(reached);
    expect(state()).toEqual({ phase: 'reading', progress: reached });
    readings.begun[0]?.end({ ok: true, value: preview });
    await done;
    expect(state()).toMatchObject({
      phase: 'read',
      choice: { name: 'shapes', classNames: ['a', 'b'], isInkDark: true },
    });
    readings.begun[0]?.progress(reached);
    expect(state().phase).toBe('read');
  });

  it('shows why files are refused, and ends what read them', async () => {
    const done = readFiles(files, readings.begin);
    const problem = { code: 'badZip', file: 'a.zip' } as const;
    readings.begun[0]?.end({ ok: false, problem });
    await done;
    expect(state()).toEqual({ phase: 'refused', problem });
    expect(readings.begun[0]?.isCancelled).toBe(true);
  });

  it('is given up for others, and when it is cancelled', async () => {
    const first = readFiles(files, readings.begin);
    const second = readFiles(files, readings.begin);
    expect(readings.begun[0]?.isCancelled).toBe(true);
    readings.begun[0]?.end({ ok: true, value: preview });
    await first;
    expect(state().phase).toBe('reading');
    discardReading();
    readings.begun[1]?.end({ ok: true, value: preview });
    await second;
    expect(state().phase).toBe('none');
  });

  it('does not begin without files', async () => {
    await read();
    await readFiles([], readings.begin);
    expect(state().phase).toBe('read');
  });
});

describe('what was read', () => {
  it('is used under the names that were chosen, or those it had where they were left empty', async () => {
    await read();
    changeChoice({ name: '  ' });
    changeChoice({ classNames: [' up ', ''], isInkDark: false });
    await acceptReading();
    expect(readings.choices).toEqual([
      { name: 'shapes', classNames: ['up', 'b'], isInkDark: false },
    ]);
    expect(useDataInUse.getState().set).toMatchObject({ name: 'bars' });
    expect(state().phase).toBe('none');
  });

  it('is used once, however often that is asked for', async () => {
    await read();
    await Promise.all([acceptReading(), acceptReading()]);
    expect(readings.choices).toHaveLength(1);
    expect(useOwnSets.getState().sets).toHaveLength(1);
  });

  it('is lost with the worker that has it', async () => {
    readings.set = null;
    await read();
    await acceptReading();
    expect(state()).toEqual({ phase: 'refused', problem: { code: 'readerLost' } });
    expect(useDataInUse.getState().set).toBeNull();
  });
});
