import { beforeEach, describe, expect, it } from 'vitest';
import { NO_PAUSES } from '../spec/pause-conditions.ts';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { usePauses } from './pauses.ts';
import { useRun } from './run.ts';
import { startSession } from './session.ts';
import { pauseAt, reset, train } from './training.ts';

let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  usePauses.setState(NO_PAUSES, true);
  startSession(trainer.create);
  await settle();
});

describe('the pause conditions', () => {
  it('reach the worker at once, all of them each time', () => {
    pauseAt('step', 500);
    pauseAt('accuracy', 0.98);
    expect(trainer.pauses).toEqual({ ...NO_PAUSES, step: 500, accuracy: 0.98 });
    pauseAt('step', null);
    expect(trainer.pauses).toEqual({ ...NO_PAUSES, accuracy: 0.98 });
  });

  it('stay from run to run', async () => {
    pauseAt('epoch', 2);
    reset();
    await settle();
    expect(trainer.pauses).toEqual({ ...NO_PAUSES, epoch: 2 });
  });

  it('are told to the worker of a new session and to the successor of a lost one', async () => {
    pauseAt('loss', 0.1);
    trainer.pauses = NO_PAUSES;
    trainer.emit({ kind: 'lost' });
    await settle();
    expect(trainer.pauses.loss).toBe(0.1);
    const successor = new FakeTrainer();
    startSession(successor.create);
    expect(successor.pauses.loss).toBe(0.1);
  });
});

describe('a run that pauses by itself', () => {
  it('says why, until it goes on', async () => {
    train();
    await settle();
    const pauseReason = { kind: 'step', value: 500 } as const;
    trainer.progress({ status: 'paused', step: 500, pauseReason });
    expect(useRun.getState()).toMatchObject({ status: 'paused', pauseReason });
    train();
    trainer.progress({ status: 'running', step: 501 });
    expect(useRun.getState()).toMatchObject({ status: 'running', pauseReason: null });
  });
});
