import { describe, expect, it } from 'vitest';
import { NO_PAUSES, type PauseConditions } from '../spec/pause-conditions.ts';
import { makeTrainer, parametersOf } from '../testing/trainer-fixture.ts';

const STEPS_PER_EPOCH = 12; // 600 digits in batches of 50

function makeWith(conditions: Partial<PauseConditions>) {
  const fixture = makeTrainer();
  fixture.trainer.pauseWhen({ ...NO_PAUSES, ...conditions });
  return fixture;
}

describe('a run pauses by itself', () => {
  it('exactly at its step, and goes on from there', () => {
    const { trainer, work } = makeWith({ step: 7 });
    work('end');
    expect(trainer.step).toBe(7);
    expect(trainer.isUnderWay).toBe(false);
    expect(trainer.pauseReason).toEqual({ kind: 'step', value: 7 });
    work('end');
    expect(trainer.pauseReason).toBeNull();
    expect(trainer.isFinished).toBe(true);
  });

  it('when its epochs are done', () => {
    const { trainer, work } = makeWith({ epoch: 2 });
    work('end');
    expect(trainer.step).toBe(2 * STEPS_PER_EPOCH);
    expect(trainer.pauseReason).toEqual({ kind: 'epoch', value: 2 });
    work('end');
    expect(trainer.isFinished).toBe(true);
  });

  it('at the first loss that is low enough, and not at every one after it', () => {
    const losses = makeTrainer().work('end');
    const limit = 1;
    const first = losses.findIndex((loss) => loss <= limit);
    const { trainer, work } = makeWith({ loss: limit });
    work('end');
    expect(first).toBeGreaterThan(0);
    expect(trainer.step).toBe(first + 1);
    expect(trainer.pauseReason).toEqual({ kind: 'loss', value: limit });
    work('end');
    expect(trainer.isFinished).toBe(true);
  });

  it('at the first whole epoch that is accurate enough on validation', () => {
    const plain = makeTrainer();
    plain.work('end');
    const epochs = plain.trainer.drainEvaluations().filter(({ epoch }) => Number.isInteger(epoch));
    const accuracy = epochs[2]?.validation?.accuracy ?? 0;
    expect(epochs[1]?.validation?.accuracy).toBeLessThan(accuracy);
    const { trainer, work } = makeWith({ accuracy });
    work('end');
    expect(trainer.epoch).toBe(2);
    expect(trainer.pauseReason).toEqual({ kind: 'accuracy', value: accuracy });
    work('end');
    expect(trainer.isFinished).toBe(true);
  });

  it('at the first accuracy after a step, also within the first epoch', () => {
    const { trainer, work } = makeWith({ accuracy: 0 });
    work('end');
    expect(trainer.epoch).toBeGreaterThan(0);
    expect(trainer.epoch).toBeLessThan(0.2);
  });

  it('when its seconds have passed, but not while it rests', () => {
    const { trainer } = makeWith({ seconds: 3 });
    trainer.pauseAfterTime(2.5, 3.5);
    expect(trainer.pauseReason).toBeNull();
    trainer.train('end');
    trainer.pauseAfterTime(2, 2.5);
    expect(trainer.isUnderWay).toBe(true);
    trainer.pauseAfterTime(2.5, 3.5);
    expect(trainer.isUnderWay).toBe(false);
    expect(trainer.pauseReason).toEqual({ kind: 'seconds', value: 3 });
  });

  it('never before a step is made: the page could not tell it from a button that does nothing', () => {
    const { trainer, work } = makeWith({ accuracy: 0 });
    expect(trainer.hasMovedOn).toBe(false);
    work('step');
    expect(trainer.hasMovedOn).toBe(true);
    trainer.train('step');
    expect(trainer.hasMovedOn).toBe(false);
  });

  it('no more once its conditions are taken back', () => {
    const { trainer, work } = makeWith({ step: 7 });
    trainer.pauseWhen(NO_PAUSES);
    work('end');
    expect(trainer.isFinished).toBe(true);
  });

  it('and has the bits of a run that went straight through', () => {
    const straight = makeTrainer();
    straight.work('end');
    const halting = makeWith({ step: 5, epoch: 1, loss: 1, accuracy: 0.5 });
    while (!halting.trainer.isFinished) halting.work('end');
    expect(parametersOf(halting)).toEqual(parametersOf(straight));
  });
});
