import { beforeEach, describe, expect, it } from 'vitest';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { canRestoreBest, restoreBest } from './best.ts';
import { currentEvaluation, useRun } from './run.ts';
import { startSession } from './session.ts';
import { reset } from './training.ts';

const run = () => useRun.getState();
let trainer: FakeTrainer;

const scored = (step: number, accuracy: number) => {
  const score = { loss: 1, accuracy, examples: 10 };
  return { step, epoch: step / 100, validation: score, test: score };
};

beforeEach(async () => {
  trainer = new FakeTrainer();
  startSession(trainer.create);
  await settle();
  trainer.asked.length = 0;
});

describe('the best weights', () => {
  it('can be gone back to from a run at rest that has moved on', () => {
    trainer.progress({ status: 'paused', step: 40, best: null });
    expect(canRestoreBest(run())).toBe(false);
    trainer.progress({ status: 'paused', step: 40, best: scored(40, 0.9) });
    expect(canRestoreBest(run())).toBe(false);
    trainer.progress({ status: 'finished', step: 60, best: scored(40, 0.9) });
    expect(canRestoreBest(run())).toBe(true);
    trainer.progress({ status: 'finished', step: 60, best: scored(40, 0.9), isBestRestored: true });
    expect(canRestoreBest(run())).toBe(false);
  });

  it('are left alone while the run is under way', () => {
    useRun.setState({ status: 'running', best: scored(40, 0.9), step: 60 });
    expect(canRestoreBest(run())).toBe(false);
  });

  it('are asked for by one request', () => {
    restoreBest();
    expect(trainer.asked).toEqual(['restoreBest']);
  });

  it('are others after a lesson, though their step is the same', () => {
    trainer.progress({ status: 'paused', step: 40, best: scored(40, 0.9) });
    trainer.progress({ status: 'paused', step: 40, best: scored(40, 0.8) });
    expect(run().best).toEqual(scored(40, 0.8));
  });

  it('stay the same object while no other evaluation is better', () => {
    trainer.progress({ step: 50, best: scored(40, 0.9) });
    const { best } = run();
    trainer.progress({ step: 60, best: scored(40, 0.9) });
    expect(run().best).toBe(best);
    trainer.progress({ step: 70, best: scored(70, 0.95) });
    expect(run().best?.step).toBe(70);
  });

  it('bring their scores back with them', () => {
    const newest = scored(60, 0.8);
    trainer.progress({
      status: 'finished',
      step: 60,
      evaluations: [newest],
      best: scored(40, 0.9),
    });
    expect(currentEvaluation(run())).toBe(newest);
    trainer.progress({ status: 'finished', step: 60, best: scored(40, 0.9), isBestRestored: true });
    expect(currentEvaluation(run())?.step).toBe(40);
  });

  it('are forgotten with their run', async () => {
    trainer.progress({ step: 60, best: scored(40, 0.9), isStoppedEarly: true, learningRate: 0.02 });
    expect(run()).toMatchObject({ isStoppedEarly: true, scheduledRate: 0.02 });
    reset();
    await settle();
    expect(run()).toMatchObject({ best: null, isStoppedEarly: false, scheduledRate: null });
  });
});
