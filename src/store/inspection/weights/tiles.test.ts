import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TilesQuestion } from '../../../spec/inspection/tiles.ts';
import type { Inspected, InspectionRequest } from '../../../spec/inspection/topics.ts';
import { FakeTrainer } from '../../../testing/fake-trainer.ts';
import { editSpec } from '../../actions.ts';
import { useData } from '../../data.ts';
import { initialExperiment, useExperiment } from '../../experiment.ts';
import { startSession } from '../../session.ts';
import { pause, reset, train } from '../../training.ts';
import { chooseUnit, noInspectedUnit, useInspectedUnit } from '../inspected-unit.ts';
import { orderTiles, sortTilesAgain, startSorting } from './tile-sorting.ts';
import { startTiles, useTiles } from './tiles.ts';
import { currentTilesPage, turnTilesToUnit } from './tiles-page.ts';
import { initialTilesView, turnTilesTo, useTilesView } from './tiles-view.ts';
import { startUnitRanks, useUnitRanks } from './unit-ranks.ts';

let trainer: FakeTrainer;
let stops: (() => void)[];
/** What ranking takes of the worker's time, and what it comes to. */
let costMs: number;
let usefulness: Float32Array | null;

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function found({ topic, question }: InspectionRequest): Omit<Inspected, 'runId'> | null {
  if (topic === 'tiles') {
    return { step: trainer.step, costMs: 0, finding: { units: question.units } } as never;
  }
  const norms = new Float32Array(128).fill(1);
  const finding = { incoming: norms, outgoing: norms, usefulness, digits: usefulness ? 500 : 0 };
  return { step: trainer.step, costMs, finding } as never;
}

/** Of 128 units these are the most useful, in this order. */
function makeUseful(...units: number[]): void {
  const ranks = new Float32Array(128);
  units.forEach((unit, place) => {
    ranks[unit] = 10 - place;
  });
  usefulness = ranks;
}

const askedTiles = () =>
  trainer.inspected.flatMap(({ topic, question }) =>
    topic === 'tiles' ? [question as TilesQuestion] : [],
  );
const rankings = () => trainer.inspected.filter(({ topic }) => topic === 'unitRanks').length;
const firstUnits = () => currentTilesPage().items.slice(0, 3);

/** A run that makes a step every 50 ms. */
async function trainFor(milliseconds: number): Promise<void> {
  for (let time = 0; time < milliseconds; time += 50) {
    trainer.progress({ status: 'running', step: trainer.step + 1 });
    await wait(50);
  }
}

beforeEach(async () => {
  vi.useFakeTimers();
  useExperiment.setState(initialExperiment, true);
  useTilesView.setState(initialTilesView, true);
  useInspectedUnit.setState(noInspectedUnit, true);
  trainer = new FakeTrainer();
  trainer.finds = found;
  costMs = 0;
  makeUseful(70, 5, 127);
  startSession(trainer.create);
  await wait(0);
  stops = [startTiles(), startUnitRanks(), startSorting()];
  await wait(0);
});

afterEach(() => {
  pause();
  for (const stop of stops) stop();
  vi.useRealTimers();
});

describe('a page of tiles', () => {
  it('has sixty units, the last one the rest', () => {
    expect(currentTilesPage()).toMatchObject({ page: 0, pages: 3, from: 0, count: 128 });
    turnTilesTo(2);
    expect(currentTilesPage()).toMatchObject({ from: 120, count: 128 });
    expect(currentTilesPage().items).toHaveLength(8);
  });

  it('is all that is asked for, and another one when it is turned to', async () => {
    expect(askedTiles()).toEqual([
      { units: Array.from({ length: 60 }, (_, unit) => unit), opened: null },
    ]);
    turnTilesTo(2);
    await wait(100);
    expect(askedTiles().at(-1)?.units).toEqual([120, 121, 122, 123, 124, 125, 126, 127]);
    turnTilesToUnit(61);
    expect(currentTilesPage().page).toBe(1);
  });

  it('is of the outputs where there is no hidden layer', async () => {
    editSpec({ hiddenLayers: [] });
    await wait(200);
    expect(askedTiles().at(-1)?.units).toHaveLength(10);
  });

  it('comes with the unit of the first layer that is chosen, and with none of another', async () => {
    chooseUnit({ layer: 0, unit: 99 });
    await wait(100);
    expect(askedTiles().at(-1)?.opened).toBe(99);
    chooseUnit({ layer: 1, unit: 3 });
    await wait(100);
    expect(askedTiles().at(-1)?.opened).toBeNull();
  });

  it('is asked for no more once nobody looks', async () => {
    for (const stop of stops) stop();
    const before = trainer.inspected.length;
    await trainFor(1_000);
    turnTilesTo(1);
    chooseUnit({ layer: 0, unit: 3 });
    useData.setState({ loadedBytes: 4 });
    await wait(1_000);
    expect(trainer.inspected).toHaveLength(before);
    expect([useTiles.getState().tiles, useUnitRanks.getState().ranks]).toEqual([null, null]);
  });
});

describe('the order of the tiles', () => {
  it('is that of the ranks, on all pages', async () => {
    expect(firstUnits()).toEqual([0, 1, 2]);
    turnTilesTo(1);
    orderTiles('usefulness');
    expect(firstUnits()).toEqual([70, 5, 127]);
    await wait(100);
    expect(askedTiles().at(-1)?.units.slice(0, 3)).toEqual([70, 5, 127]);
    turnTilesTo(2);
    expect(currentTilesPage().items).not.toContain(127);
  });

  it('holds while the ranks change, until it is asked for again', async () => {
    orderTiles('usefulness');
    void train();
    makeUseful(1, 2, 3);
    await trainFor(3_000);
    expect(useUnitRanks.getState().ranks?.finding.usefulness?.[1]).toBe(10);
    expect(firstUnits()).toEqual([70, 5, 127]);
    sortTilesAgain();
    expect(firstUnits()).toEqual([1, 2, 3]);
    expect(useTilesView.getState().sorting?.step).toBeGreaterThan(0);
  });

  it('comes with the first ranks that know it', async () => {
    usefulness = null;
    reset();
    await wait(200);
    orderTiles('usefulness');
    expect(firstUnits()).toEqual([0, 1, 2]);
    makeUseful(9, 8, 7);
    useData.setState({ loadedBytes: 1 });
    await wait(200);
    expect(firstUnits()).toEqual([9, 8, 7]);
  });

  it('is that of the new network after a reset', async () => {
    orderTiles('usefulness');
    makeUseful(50, 40, 30);
    reset();
    expect(firstUnits()).toEqual([0, 1, 2]);
    await wait(200);
    expect(firstUnits()).toEqual([50, 40, 30]);
  });
});

describe('the ranks', () => {
  it('are measured once a second while the run goes on', async () => {
    void train();
    const before = rankings();
    await trainFor(5_000);
    expect(rankings() - before).toBeGreaterThanOrEqual(4);
    expect(rankings() - before).toBeLessThanOrEqual(6);
  });

  it('are measured less often where that takes long: 0.5 % of the time', async () => {
    void train();
    costMs = 50;
    await trainFor(2_000);
    const before = rankings();
    await trainFor(40_000);
    expect(rankings() - before).toBeGreaterThanOrEqual(3);
    expect(rankings() - before).toBeLessThanOrEqual(4);
  });

  it('are measured at once when the run rests', async () => {
    void train();
    costMs = 50;
    await trainFor(3_000);
    const before = rankings();
    pause();
    await wait(0);
    expect(rankings()).toBe(before + 1);
  });

  it('are measured again as test digits arrive, until there are enough', async () => {
    const before = rankings();
    useData.setState({ loadedBytes: 2 });
    await wait(500);
    expect(rankings()).toBe(before);
    usefulness = null;
    reset();
    await wait(500);
    makeUseful(1);
    useData.setState({ loadedBytes: 3 });
    await wait(500);
    useData.setState({ loadedBytes: 4 });
    await wait(500);
    expect(rankings()).toBe(before + 2);
  });
});
