import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { SmallRoom } from '../testing/small-room.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { LocalTrainerService } from './trainer-service.ts';

/** The slices of work that are asked for, one at a time when a test says so. */
const work = vi.hoisted(() => ({ isDue: false, slice: () => false as boolean }));

vi.mock('./slices.ts', () => ({
  Slices: class {
    readonly #slice: () => boolean;

    constructor(slice: () => boolean) {
      this.#slice = slice;
    }

    start(): void {
      work.isDue = true;
      work.slice = this.#slice;
    }
  },
}));

const WIDE: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [{ units: 60, activation: 'relu', dropout: 0 }],
};

/** Milliseconds from one look at the clock to the next: with 20 a slice is one tile, with 0 it has no end. */
const clock = { now: 0, step: 20 };

function start() {
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock.now += clock.step;
    return clock.now;
  });
  const room = new SmallRoom();
  room.arrive();
  const isThere = Promise.resolve(true);
  const digits = { load: () => {}, retry: () => {}, use: () => isThere, isThere };
  const weights = { load: () => Promise.reject(new Error('not asked for')) };
  return new LocalTrainerService(room, digits, weights, () => {});
}

/** @returns whether there is more to do. */
function tick(): boolean {
  if (!work.isDue) return false;
  work.isDue = false;
  if (work.slice()) work.isDue = true;
  return work.isDue;
}

afterEach(() => vi.restoreAllMocks());

describe('a look at the next step', () => {
  it('that waits for an evaluation is had when the run is at rest after it', async () => {
    const service = start();
    await service.build(1, WIDE);
    await service.train('end');
    // The first evaluation is begun, …
    tick();
    tick();
    // … and is all that the run still does.
    await service.pause();
    clock.step = 0;
    const answered = vi.fn();
    void service.inspect({ topic: 'health', question: {} }).then(answered);
    while (tick());
    await new Promise(setImmediate);
    expect(answered).toHaveBeenCalledWith(expect.objectContaining({ step: 0 }));
  });
});
