import { beforeEach, describe, expect, it } from 'vitest';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { changeLive } from './actions.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { useRun } from './run.ts';
import { startSession } from './session.ts';
import { epoch, pause, reset, step, train } from './training.ts';

const run = () => useRun.getState();
let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  useExperiment.setState(initialExperiment, true);
  startSession(trainer.create);
  await settle();
  trainer.asked.length = 0;
});

describe('training', () => {
  it('starts once however often Train is pressed', async () => {
    train();
    train();
    expect(run().status).toBe('running');
    await settle();
    expect(trainer.asked).toEqual(['train end']);
  });

  it('waits for the network that is being built', async () => {
    trainer.holdsBuilds = true;
    reset();
    train();
    await settle();
    expect(trainer.asked).toEqual(['build']);
    trainer.answerBuilds();
    await settle();
    expect(trainer.asked).toEqual(['build', 'train end']);
  });

  it('does not start when it was paused before the network stood', async () => {
    trainer.holdsBuilds = true;
    reset();
    train();
    pause();
    trainer.answerBuilds();
    await settle();
    expect(trainer.asked).not.toContain('train end');
    expect(run().status).toBe('paused');
  });

  it('goes one step or one epoch when asked to', async () => {
    step();
    await settle();
    trainer.progress({ status: 'paused', step: 1 });
    epoch();
    await settle();
    expect(trainer.asked).toEqual(['train step', 'train epoch']);
  });

  it.each(['finished', 'diverged', 'failed'] as const)(
    'builds the same experiment anew when the run has %s',
    async (status) => {
      trainer.progress({ status, step: 40 });
      train();
      await settle();
      expect(trainer.asked).toEqual(['build', 'train end']);
      expect(trainer.built.at(-1)).toEqual(initialExperiment.spec);
      expect(run()).toMatchObject({ status: 'running', step: 0, divergence: null });
    },
  );

  it('builds again before the first step when a live value changed since', async () => {
    changeLive({ field: 'learningRate', value: 0.5 });
    expect(trainer.asked).toEqual([]);
    train();
    await settle();
    expect(trainer.asked).toEqual(['build', 'train end']);
    expect(trainer.built.at(-1)?.learningRate).toBe(0.5);
  });
});

describe('the status', () => {
  it('pauses the worker, not only the page', async () => {
    train();
    await settle();
    pause();
    await settle();
    expect(trainer.asked).toEqual(['train end', 'pause']);
  });

  it('stays paused while events from before the press arrive', () => {
    train();
    trainer.progress({ step: 10 });
    pause();
    trainer.progress({ step: 12 });
    expect(run()).toMatchObject({ status: 'paused', step: 12 });
  });

  it('stays running while events from before the press arrive', () => {
    trainer.progress({ status: 'paused', step: 10 });
    train();
    trainer.progress({ status: 'paused', step: 10 });
    expect(run().status).toBe('running');
    trainer.progress({ status: 'paused', step: 500 });
    expect(run().status).toBe('paused');
  });

  it('is paused again once a finished run is given more epochs, and back', () => {
    trainer.progress({ status: 'finished', step: 40, epoch: 5 });
    changeLive({ field: 'epochs', value: 6 });
    expect(run().status).toBe('paused');
    changeLive({ field: 'epochs', value: 5 });
    expect(run().status).toBe('finished');
  });
});
