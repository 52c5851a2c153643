import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { SmallRoom } from '../testing/small-room.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { LocalTrainerService } from './trainer-service.ts';

const DIGIT = new Uint8Array(784).fill(200, 300, 500);

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

describe('a look that borrows the network', () => {
  it('gives it back, whenever somebody asks it something in between', async () => {
    clock.step = 20;
    const service = start();
    await service.build(1, WIDE);
    while (tick());
    const before = await service.predict(DIGIT);
    const answered = vi.fn();
    const question = { pixels: DIGIT, label: 3, learningRate: 0.5, weight: null };
    for (let slices = 1; answered.mock.calls.length === 0 && slices < 200; slices++) {
      const asked = service.inspect({ topic: 'microscope', question });
      for (let slice = 0; slice < slices; slice++) tick();
      expect((await service.predict(DIGIT))?.probabilities).toEqual(before?.probabilities);
      await service.stopInspecting('microscope');
      if ((await asked) !== null) answered();
    }
    expect(answered).toHaveBeenCalled();
  });
});
