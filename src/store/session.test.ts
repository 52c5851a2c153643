import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { editSpec } from './actions.ts';
import { useData } from './data.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { useRun } from './run.ts';
import {
  hasNetwork,
  predict,
  startSession,
  subscribeToProgress,
  subscribeToRuns,
} from './session.ts';
import { reset, train } from './training.ts';

const run = () => useRun.getState();
let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  useExperiment.setState(initialExperiment, true);
  startSession(trainer.create);
  await settle();
});

describe('a session', () => {
  it('builds the experiment on the page when it starts', () => {
    expect(trainer.built).toEqual([initialExperiment.spec]);
    expect(run()).toMatchObject({ runId: 1, status: 'idle', step: 0, engine: 'reference' });
  });

  it('passes the readings of the current run on', () => {
    train();
    const heard = vi.fn();
    const stop = subscribeToProgress(heard);
    trainer.progress({ step: 4, trainLoss: 1.5, epoch: 0.25 });
    stop();
    expect(run()).toMatchObject({ status: 'running', step: 4, epoch: 0.25, trainLoss: 1.5 });
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('ignores what a run before has to say', async () => {
    reset();
    await settle();
    const heard = vi.fn();
    const stop = subscribeToProgress(heard);
    trainer.progress({ runId: 1, step: 900 });
    stop();
    expect(run().step).toBe(0);
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps progress that overtakes the answer to its own build', async () => {
    trainer.holdsBuilds = true;
    reset();
    trainer.progress({ runId: 1, step: 900 });
    trainer.progress({ runId: 2, step: 3 });
    expect(run().step).toBe(0);
    trainer.answerBuilds();
    await settle();
    expect(run()).toMatchObject({ runId: 2, step: 3 });
  });

  it('lets who asks as a new run begins wait for its network', async () => {
    trainer.holdsBuilds = true;
    const answered = vi.fn();
    const stop = subscribeToRuns(() => void hasNetwork().then(answered));
    reset();
    stop();
    await settle();
    expect(answered).not.toHaveBeenCalled();
    trainer.answerBuilds();
    await settle();
    expect(answered).toHaveBeenCalledWith(true);
  });

  it('lets the newest of several builds win', async () => {
    trainer.holdsBuilds = true;
    editSpec({ seed: 2 });
    editSpec({ seed: 3 });
    trainer.answerBuilds();
    await settle();
    expect(run().runId).toBe(3);
    expect(trainer.built.at(-1)?.seed).toBe(3);
  });

  it('is not taken over by an older build that is answered later', async () => {
    trainer.holdsBuilds = true;
    editSpec({ seed: 2 });
    editSpec({ seed: 3 });
    trainer.answerBuilds(false);
    await settle();
    expect(run().runId).toBe(3);
  });

  it('tells of a new run before any of its progress', async () => {
    const heard: string[] = [];
    const stopRuns = subscribeToRuns(() => heard.push('run'));
    const stopProgress = subscribeToProgress(() => heard.push('progress'));
    reset();
    trainer.progress({ runId: 2 });
    await settle();
    stopRuns();
    stopProgress();
    expect(heard).toEqual(['run', 'progress']);
  });

  it('says why a network could not be built', async () => {
    trainer.buildProblem = { code: 'outOfMemory', bytes: 5e9 };
    reset();
    await settle();
    expect(run()).toMatchObject({ status: 'failed', failure: { code: 'outOfMemory' } });
  });

  it('shows how the data comes along', () => {
    const event = { loadedBytes: 5, totalBytes: 9, done: false, problem: null };
    trainer.emit({ kind: 'data', ...event });
    expect(useData.getState()).toEqual(event);
  });

  it('has no answer to a digit from a network that was replaced', async () => {
    const answer = predict(new Uint8Array(784));
    trainer.runId = 7;
    expect(await answer).toBeNull();
  });
});

describe('a lost worker', () => {
  it('fails the run and builds the experiment on its successor', async () => {
    trainer.progress({ step: 50 });
    trainer.emit({ kind: 'lost' });
    await settle();
    expect(run()).toMatchObject({ status: 'failed', runId: 2, failure: { code: 'workerLost' } });
    trainer.progress({ runId: 2, status: 'idle', step: 0 });
    expect(run().status).toBe('failed');
  });

  it('is not replaced for ever when its successors die before they stand', async () => {
    trainer.holdsBuilds = true;
    for (let time = 0; time < 5; time += 1) trainer.emit({ kind: 'lost' });
    await settle();
    expect(trainer.built).toHaveLength(2);
    expect(run().failure).toEqual({ code: 'workerLost' });
  });

  it('is forgotten once Train is pressed', async () => {
    trainer.emit({ kind: 'lost' });
    await settle();
    train();
    await settle();
    expect(run()).toMatchObject({ status: 'running', failure: null });
    expect(trainer.asked.slice(-2)).toEqual(['build', 'train end']);
  });
});
