import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { makeTrainer, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { weightHash } from './weight-hash.ts';

const STEPS_PER_EPOCH = 12; // 600 digits in batches of 50

/** At this rate no answer changes, though every step changes the weights: the first epoch stays the best. */
const STILL: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [],
  optimizer: 'sgd',
  learningRate: 1e-6,
  epochs: 9,
};

describe('early stopping', () => {
  it('ends a run after as many epochs without a better error, and says so', () => {
    const { trainer, work } = makeTrainer({ ...STILL, patience: 2 });
    work('end');
    expect(trainer.step).toBe(3 * STEPS_PER_EPOCH);
    expect(trainer.isFinished).toBe(true);
    expect(trainer.isUnderWay).toBe(false);
    expect(trainer.isStoppedEarly).toBe(true);
  });

  it('lets a run go on whose error falls', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, patience: 2 });
    work('end');
    expect(trainer.epoch).toBe(3);
    expect(trainer.isStoppedEarly).toBe(false);
  });

  it('never ends a run whose patience is 0', () => {
    const { trainer, work } = makeTrainer({ ...STILL, epochs: 5 });
    work('end');
    expect(trainer.epoch).toBe(5);
    expect(trainer.isStoppedEarly).toBe(false);
  });

  it('does not look at what is scored within the first epoch', () => {
    const { trainer, work } = makeTrainer({ ...STILL, patience: 1 });
    for (let step = 0; step < STEPS_PER_EPOCH - 1; step++) work('step');
    expect(trainer.drainEvaluations().length).toBeGreaterThan(2);
    expect(trainer.isStoppedEarly).toBe(false);
    work('end');
    expect(trainer.epoch).toBe(2);
  });

  it('leaves a run that stays ended until its patience is raised', () => {
    const { trainer, work } = makeTrainer({ ...STILL, patience: 1 });
    work('end');
    work('end');
    expect(trainer.epoch).toBe(2);
    trainer.change({ field: 'epochs', value: 20 });
    expect(trainer.isFinished).toBe(true);
    trainer.change({ field: 'patience', value: 3 });
    expect(trainer.isFinished).toBe(false);
    expect(trainer.isStoppedEarly).toBe(false);
    work('end');
    expect(trainer.epoch).toBe(4);
    expect(trainer.isStoppedEarly).toBe(true);
  });

  it('ends a run at once when its patience is lowered below what has passed', () => {
    const { trainer, work } = makeTrainer(STILL);
    for (let epoch = 0; epoch < 4; epoch++) work('epoch');
    trainer.change({ field: 'patience', value: 3 });
    expect(work('end')).toHaveLength(0);
    expect(trainer.isFinished).toBe(true);
    expect(trainer.epoch).toBe(4);
  });

  it('brings the best weights back, which are those of the first epoch on ties', () => {
    const { trainer, network, work } = makeTrainer({ ...STILL, patience: 2, restoreBest: true });
    work('epoch');
    const first = weightHash(network.parameters.values);
    work('epoch');
    const second = weightHash(network.parameters.values);
    work('end');
    expect(second).not.toBe(first);
    expect(trainer.epoch).toBe(3);
    expect(trainer.judge.best?.step).toBe(STEPS_PER_EPOCH);
    expect(weightHash(network.parameters.values)).toBe(first);
  });
});

describe('reduce on plateau', () => {
  it('multiplies the rate after each plateau by the decay factor', () => {
    const { trainer, work } = makeTrainer({
      ...STILL,
      schedule: 'reduceOnPlateau',
      plateauPatience: 2,
      decayFactor: 0.1,
    });
    const shares = Array.from({ length: 6 }, () => {
      work('epoch');
      work();
      return trainer.learningRate / STILL.learningRate;
    });
    const expected = [1, 1, 0.1, 0.1, 0.01, 0.01];
    shares.forEach((share, i) => {
      expect(share).toBeCloseTo(expected[i] ?? 0, 12);
    });
  });
});
