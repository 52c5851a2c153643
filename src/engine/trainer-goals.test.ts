import { describe, expect, it } from 'vitest';
import { makeTrainer } from '../testing/trainer-fixture.ts';

const STEPS_PER_EPOCH = 12; // 600 digits in batches of 50

describe('a goal', () => {
  it('of one step is one update', () => {
    const { trainer, work } = makeTrainer();
    expect(work('step')).toHaveLength(1);
    expect(trainer.step).toBe(1);
  });

  it('of one epoch ends where the epoch does, also from the middle', () => {
    const { trainer, work } = makeTrainer();
    work('step');
    work('epoch');
    expect(trainer.step).toBe(STEPS_PER_EPOCH);
    work('epoch');
    expect(trainer.epoch).toBe(2);
  });

  it('rests when paused, in the middle of a step as well', () => {
    const { trainer } = makeTrainer();
    trainer.train('end');
    trainer.advance(0);
    trainer.pause();
    expect(trainer.advance(Number.POSITIVE_INFINITY)).toBe('resting');
    expect(trainer.step).toBe(0);
  });
});

describe('the end of a run', () => {
  it('is an evaluation after all epochs', () => {
    const { trainer, work } = makeTrainer();
    work('end');
    expect(trainer.isFinished).toBe(true);
    expect(trainer.drainEvaluations().at(-1)).toMatchObject({ step: 36, epoch: 3 });
  });

  it('moves when epochs are raised, and the run goes on', () => {
    const { trainer, work } = makeTrainer();
    work('end');
    trainer.change({ field: 'epochs', value: 4 });
    expect(trainer.isFinished).toBe(false);
    work('end');
    expect(trainer.step).toBe(4 * STEPS_PER_EPOCH);
  });

  it('comes at once when epochs are lowered below what is done', () => {
    const { trainer, work } = makeTrainer();
    for (let epoch = 0; epoch < 2; epoch++) work('epoch');
    work('step');
    trainer.change({ field: 'epochs', value: 1 });
    work('end');
    expect(trainer.isFinished).toBe(true);
    expect(trainer.drainEvaluations().at(-1)?.step).toBe(2 * STEPS_PER_EPOCH + 1);
  });
});
