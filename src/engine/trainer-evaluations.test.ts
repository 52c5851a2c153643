import { describe, expect, it } from 'vitest';
import { makeTrainer, SMALL_SPEC } from '../testing/trainer-fixture.ts';

const STEPS_PER_EPOCH = 12; // 600 digits in batches of 50

describe('evaluations', () => {
  it('stand at the untrained network, at 1/8, 1/4 and 1/2 of the first epoch, then at each end', () => {
    const { trainer, work } = makeTrainer();
    work('end');
    const steps = trainer.drainEvaluations().map(({ step }) => step);
    expect(steps).toEqual([0, 2, 3, 6, 12, 24, 36]);
  });

  it('score the held-out and the test digits, each on its own', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, epochs: 1 });
    work('end');
    const evaluation = trainer.drainEvaluations().at(-1);
    expect(evaluation?.validation?.examples).toBe(SMALL_SPEC.validationSize);
    expect(evaluation?.test.examples).toBe(200);
    expect(evaluation?.test.accuracy).not.toBe(evaluation?.validation?.accuracy);
  });

  it('have no validation when no digits are held out', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, validationSize: 0 });
    work();
    expect(trainer.drainEvaluations()[0]?.validation).toBeNull();
  });

  it('wait for the held-out digits as well as for the test digits', () => {
    const { trainer, training, work } = makeTrainer();
    training.readyTo = 600;
    work('end');
    expect(trainer.step).toBe(STEPS_PER_EPOCH);
    expect(trainer.drainEvaluations()).toHaveLength(0);
    training.readyTo = 900;
    work();
    expect(trainer.drainEvaluations()[0]?.step).toBe(STEPS_PER_EPOCH);
  });

  it('are skipped early on when their digits are missing, but awaited at the end of an epoch', () => {
    const { trainer, test, work } = makeTrainer();
    test.readyTo = 0;
    work('end');
    expect(trainer.step).toBe(STEPS_PER_EPOCH);
    test.readyTo = 200;
    work();
    expect(trainer.drainEvaluations()[0]?.step).toBe(STEPS_PER_EPOCH);
    expect(trainer.isFinished).toBe(true);
  });
});

describe('a network of more than a million parameters', () => {
  const layer = { units: 1_300, activation: 'relu', dropout: 0 } as const;

  it('takes its first step without being scored before', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, hiddenLayers: [layer], batchSize: 10 });
    work();
    expect(trainer.drainEvaluations()).toHaveLength(0);
    expect(work('step')).toHaveLength(1);
  });
});
