import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTrainer } from '../testing/fake-trainer.ts';
import type { CurrentBatch } from '../worker/protocol.ts';
import { changeLive } from './actions.ts';
import { startCurrentBatch, useCurrentBatch } from './current-batch.ts';
import { useData } from './data.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { startSession } from './session.ts';
import { reset } from './training.ts';

const BATCH: Omit<CurrentBatch, 'runId'> = {
  step: 1,
  isMade: false,
  epoch: 1,
  isAugmented: false,
  batchRows: 1,
  indices: Int32Array.of(7),
  pixels: new Uint8Array(784),
  labels: Uint8Array.of(3),
  trueLabels: Uint8Array.of(3),
};

let trainer: FakeTrainer;
let stop: () => void;

/** Lets answers arrive and this much time pass. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

const asked = () => trainer.asked.filter((question) => question === 'currentBatch').length;
const shown = () => useCurrentBatch.getState().batch;

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  trainer.batch = BATCH;
  useExperiment.setState(initialExperiment, true);
  startSession(trainer.create);
  await pass();
  stop = startCurrentBatch();
  await pass();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the current batch', () => {
  it('is asked for once while nothing happens', async () => {
    await pass(5_000);
    expect(asked()).toBe(1);
    expect(shown()).toMatchObject(BATCH);
  });

  it('is asked for at most twice a second while the run goes on, the last time at its end', async () => {
    for (let step = 1; step <= 100; step++) {
      trainer.batch = { ...BATCH, step, isMade: true };
      trainer.progress({ step });
      await pass(20);
    }
    await pass(1_000);
    expect(asked()).toBeGreaterThan(3);
    expect(asked()).toBeLessThanOrEqual(6);
    expect(shown()?.step).toBe(100);
    const questions = asked();
    await pass(5_000);
    expect(asked()).toBe(questions);
  });

  it('before the first step follows what that will be made with', async () => {
    changeLive({ field: 'batchSize', value: 16 });
    await pass(1_000);
    expect(trainer.batchesAhead.at(-1)?.batchSize).toBe(16);
  });

  it('is asked for as digits arrive while there is none', async () => {
    trainer.batch = null;
    stop();
    stop = startCurrentBatch();
    await pass();
    expect(shown()).toBeNull();
    trainer.batch = BATCH;
    useData.setState({ loadedBytes: 1 });
    await pass(1_000);
    expect(shown()).toMatchObject(BATCH);
  });

  it('of the run before is none: the new one’s is asked for as digits arrive', async () => {
    trainer.batch = null;
    reset();
    await pass(1_000);
    expect(shown()?.runId).toBe(trainer.runId - 1);
    trainer.batch = BATCH;
    useData.setState({ loadedBytes: 2 });
    await pass(1_000);
    expect(shown()?.runId).toBe(trainer.runId);
  });

  it('is asked for less often where it takes long: a tenth of the time at most goes into it', async () => {
    const { currentBatch } = trainer;
    trainer.currentBatch = async (ahead) => {
      const answer = await currentBatch.call(trainer, ahead);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return answer;
    };
    const before = asked();
    for (let step = 1; step <= 100; step++) {
      trainer.progress({ step });
      await pass(100);
    }
    // Ten seconds: 200 ms, and a rest of 2 s after each.
    expect(asked() - before).toBe(5);
  });

  it('is asked for again with a new run', async () => {
    reset();
    await pass(1_000);
    expect(asked()).toBe(2);
    expect(shown()?.runId).toBe(trainer.runId);
  });

  it('is forgotten once nobody looks', async () => {
    stop();
    trainer.progress({ step: 5 });
    await pass(5_000);
    expect(asked()).toBe(1);
    expect(shown()).toBeNull();
  });
});
