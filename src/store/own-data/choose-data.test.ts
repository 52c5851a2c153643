import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RECIPES } from '../../spec/recipes/recipes.ts';
import { FakeTrainer, settle } from '../../testing/fake-trainer.ts';
import { MemoryRecordStorage } from '../../testing/memory-record-storage.ts';
import { ownSet } from '../../testing/own-set.ts';
import { chooseRecipe, editSpec } from '../actions.ts';
import { className } from '../class-names.ts';
import { initialExperiment, useExperiment } from '../experiment.ts';
import { openDigit, useOpenDigit } from '../open-digit.ts';
import { useRun } from '../run.ts';
import { select, useSelection } from '../selection.ts';
import { startSession } from '../session.ts';
import { chooseData, deleteSet, keepAndUse, startOwnData, useDataNotice } from './choose-data.ts';
import { dataSizes, initialDataInUse, useDataInUse } from './data-in-use.ts';
import type { OwnDataRecord } from './own-data-record.ts';
import { initialOwnSets, putSetBack, useOwnSets } from './own-sets.ts';

const page = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => page.get(key) ?? null,
  setItem: (key: string, value: string) => page.set(key, value),
  removeItem: (key: string) => page.delete(key),
});

let trainer: FakeTrainer;
let storage: MemoryRecordStorage<OwnDataRecord>;
const spec = () => useExperiment.getState().spec;
const inUse = () => useDataInUse.getState().set;
const notice = () => useDataNotice.getState().notice;

/** The page as it is when it has been closed and opened again. */
async function open(): Promise<void> {
  trainer = new FakeTrainer();
  useExperiment.setState(initialExperiment, true);
  useDataInUse.setState(initialDataInUse, true);
  useOwnSets.setState(initialOwnSets, true);
  useDataNotice.setState({ notice: null });
  await startOwnData(storage);
  startSession(trainer.create);
  await settle();
}

beforeEach(async () => {
  page.clear();
  storage = new MemoryRecordStorage();
  await open();
});

describe('data of one’s own', () => {
  it('takes MNIST’s place before the network is built for it', async () => {
    await keepAndUse(ownSet());
    await settle();
    expect(trainer.asked.slice(-2)).toEqual(['use bars', 'build']);
    expect(dataSizes()).toEqual({ training: 300, test: 60 });
    expect([className(0), className(2), className(3)]).toEqual(['top', 'bottom', '3']);
  });

  it('has the experiment take part with its classes, and hold out what it can spare', async () => {
    await keepAndUse(ownSet());
    expect(spec()).toMatchObject({ classes: [0, 1, 2], validationSize: 30 });
    expect(trainer.built.at(-1)).toEqual(spec());
    expect(notice()).toEqual({ code: 'fitted', from: 5_000, to: 30 });
    expect(useExperiment.getState().recipe).toBe(initialExperiment.recipe);
  });

  it('leaves the experiment as it is where it fits', async () => {
    editSpec({ classes: [0, 1, 2], validationSize: 12 });
    const before = spec();
    await keepAndUse(ownSet());
    expect(spec()).toEqual(before);
    expect(notice()).toBeNull();
  });

  it('fits recipes that are chosen later', async () => {
    await keepAndUse(ownSet());
    chooseRecipe('best');
    expect(spec()).toMatchObject({ classes: [0, 1, 2], validationSize: 30 });
    expect(spec().hiddenLayers).toEqual(RECIPES.best.hiddenLayers);
    chooseData(null);
    expect(spec()).toEqual(RECIPES.best);
  });

  it('gives the experiment back what it had of MNIST', async () => {
    editSpec({ classes: [0, 1, 2, 7], validationSize: 4_000 });
    const before = spec();
    await keepAndUse(ownSet());
    await keepAndUse({ ...ownSet('more'), training: 3_000 });
    expect(spec()).toMatchObject({ classes: [0, 1, 2], validationSize: 300 });
    chooseData(null);
    await settle();
    expect(spec()).toEqual(before);
    expect(trainer.asked.slice(-2)).toEqual(['use MNIST', 'build']);
  });

  it('leaves what a person changed meanwhile', async () => {
    await keepAndUse(ownSet());
    editSpec({ validationSize: 11 });
    chooseData(null);
    expect(spec().validationSize).toBe(11);
  });

  it('ends what belongs to the digits before it', async () => {
    openDigit({ file: 'test', index: 9_000 });
    select({ label: 7 });
    await keepAndUse(ownSet());
    expect(useOpenDigit.getState().place).toBeNull();
    expect(useSelection.getState()).toMatchObject({ split: 'test', label: null });
  });
});

describe('data that was in use when the page was closed', () => {
  it('is in use again, from the first build on', async () => {
    await keepAndUse(ownSet());
    await open();
    expect(inUse()).toMatchObject({ name: 'bars', training: 300 });
    expect(trainer.asked).toEqual(['build']);
    expect(trainer.built[0]).toMatchObject({ classes: [0, 1, 2], validationSize: 30 });
    expect(notice()).toBeNull();
  });

  it('is not looked for when MNIST was in use', async () => {
    await keepAndUse(ownSet());
    chooseData(null);
    const read = vi.spyOn(storage, 'read');
    await open();
    expect(inUse()).toBeNull();
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    ['is gone', () => storage.records.clear()],
    [
      'cannot be read',
      () => {
        storage.isBroken = true;
      },
    ],
    ['is none', () => [...storage.records.keys()].map((id) => storage.records.set(id, { id }))],
    [
      'has been cut',
      () =>
        storage.records.forEach((record, id) => {
          storage.records.set(id, { ...(record as object), content: new Blob(['short']) });
        }),
    ],
  ])('makes way for MNIST with a word when it %s', async (_, breakIt) => {
    await keepAndUse(ownSet());
    breakIt();
    await open();
    expect(inUse()).toBeNull();
    expect(notice()).toEqual({ code: 'lost', name: null });
    expect(spec()).toEqual(initialExperiment.spec);
    expect(trainer.asked).toEqual(['build']);
  });

  it('makes way for MNIST with a word when the worker cannot use it', async () => {
    await keepAndUse(ownSet());
    trainer.buildProblem = { code: 'noOwnData' };
    vi.spyOn(trainer, 'chooseData').mockImplementation(async () => {
      trainer.buildProblem = null;
      return { ok: true, value: undefined };
    });
    editSpec({ seed: 3 });
    await settle();
    expect(inUse()).toBeNull();
    expect(notice()).toEqual({ code: 'lost', name: 'bars' });
    expect(useRun.getState()).toMatchObject({ status: 'idle', failure: null });
    expect(page.size).toBe(0);
  });
});

describe('a kept set', () => {
  it('can be used again, deleted and put back', async () => {
    await keepAndUse(ownSet());
    const kept = inUse();
    if (kept === null) throw new Error('nothing is in use');
    chooseData(null);
    chooseData(kept);
    expect(inUse()).toBe(kept);
    await deleteSet(kept.id);
    expect(inUse()).toBeNull();
    expect(useOwnSets.getState()).toMatchObject({ sets: [], removed: { name: 'bars' } });
    expect(storage.records.size).toBe(0);
    await putSetBack();
    expect(useOwnSets.getState()).toMatchObject({ sets: [{ name: 'bars' }], removed: null });
    expect(storage.records.size).toBe(1);
  });

  it('is told by its name from others of the same', async () => {
    for (let time = 0; time < 3; time++) await keepAndUse(ownSet());
    const names = useOwnSets.getState().sets.map(({ name }) => name);
    expect(names).toEqual(['bars', 'bars (2)', 'bars (3)']);
  });

  it('lasts until the page is closed where the storage refuses it, and is said to', async () => {
    storage.isBroken = true;
    await keepAndUse(ownSet());
    expect(useOwnSets.getState().refused.has(inUse()?.id ?? '')).toBe(true);
    expect(inUse()).toMatchObject({ name: 'bars' });
  });
});
