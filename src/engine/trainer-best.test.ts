import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { makeTrainer, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { weightHash } from './weight-hash.ts';

/** Its validation accuracy goes up and down, so that the best is somewhere in the middle. */
const spec: ExperimentSpec = { ...SMALL_SPEC, learningRate: 0.4, epochs: 6, labelNoise: 0.3 };
const accuracyOf = ({ validation }: Evaluation) => validation?.accuracy ?? -1;

/** Trains epoch by epoch. @returns hash and evaluation at the end of each. */
function followEpochs(one: ExperimentSpec) {
  const { trainer, network, work } = makeTrainer(one);
  return Array.from({ length: one.epochs }, () => {
    work('epoch');
    work();
    const evaluation = trainer.drainEvaluations().at(-1);
    if (evaluation === undefined) throw new Error('An epoch ends with an evaluation.');
    return { evaluation, hash: weightHash(network.parameters.values) };
  });
}

/** The earliest of the highest accuracy. */
function bestOf(epochs: ReturnType<typeof followEpochs>) {
  const highest = Math.max(...epochs.map(({ evaluation }) => accuracyOf(evaluation)));
  const best = epochs.find(({ evaluation }) => accuracyOf(evaluation) === highest);
  if (best === undefined) throw new Error('There are epochs.');
  return best;
}

const epochs = followEpochs(spec);
const best = bestOf(epochs);
const last = epochs.at(-1);

describe('the best weights of a run', () => {
  it('are those of the best whole epoch; of this run, neither the first nor the last', () => {
    const { trainer, work } = makeTrainer(spec);
    work('end');
    expect(trainer.judge.best).toEqual(best.evaluation);
    expect(best).not.toBe(epochs[0]);
    expect(best).not.toBe(last);
  });

  it('are none before an epoch is done, whatever was scored on the way', () => {
    const { trainer, work } = makeTrainer(spec);
    for (let step = 0; step < 11; step++) work('step');
    expect(trainer.drainEvaluations().length).toBeGreaterThan(3);
    expect(trainer.judge.best).toBeNull();
    expect(trainer.restoreBest()).toBe(false);
  });

  it('are left alone at the end unless they are to be restored', () => {
    const { network, trainer, work } = makeTrainer(spec);
    work('end');
    expect(weightHash(network.parameters.values)).toBe(last?.hash);
    expect(trainer.judge.isBestRestored).toBe(false);
  });

  it('come back at the end when they are to be restored', () => {
    const { network, trainer, work } = makeTrainer({ ...spec, restoreBest: true });
    work('end');
    expect(trainer.isFinished).toBe(true);
    expect(weightHash(network.parameters.values)).toBe(best.hash);
    expect(trainer.judge.isBestRestored).toBe(true);
  });

  it('come back as soon as a finished run is told to restore them', () => {
    const { network, trainer, work } = makeTrainer(spec);
    work('end');
    trainer.change({ field: 'restoreBest', value: true });
    expect(weightHash(network.parameters.values)).toBe(best.hash);
  });

  it('come back when somebody asks, once the run rests', () => {
    const { network, trainer, work } = makeTrainer(spec);
    work('end');
    expect(trainer.restoreBest()).toBe(true);
    expect(weightHash(network.parameters.values)).toBe(best.hash);
    expect(trainer.judge.isBestRestored).toBe(true);
  });

  it('do not come back while the run is under way', () => {
    const { trainer, work } = makeTrainer(spec);
    work('epoch');
    trainer.train('end');
    trainer.advance(0);
    expect(trainer.restoreBest()).toBe(false);
  });

  it('do not come back while the network is scored, which would score them instead', () => {
    const { trainer, work } = makeTrainer(spec);
    work('epoch');
    work();
    trainer.train('epoch');
    while (!trainer.isScoring) trainer.advance(0);
    expect(trainer.isUnderWay).toBe(false);
    expect(trainer.restoreBest()).toBe(false);
    work();
    expect(trainer.restoreBest()).toBe(true);
  });

  it('come back only after the last weights are scored, when a change ends the run', () => {
    const [restoring, plain] = [true, false].map((restoreBest) => {
      const fixture = makeTrainer({ ...spec, restoreBest });
      for (let epoch = 0; epoch < 2; epoch++) fixture.work('epoch');
      fixture.work('step');
      fixture.trainer.change({ field: 'epochs', value: 1 });
      fixture.work('end');
      return fixture.trainer;
    });
    expect(restoring?.drainEvaluations()).toEqual(plain?.drainEvaluations());
    expect(restoring?.judge.isBestRestored).toBe(true);
  });

  it('give way to the last ones when training goes on, as if nobody had looked', () => {
    const [looked, plain] = [true, false].map((restoreBest) => {
      const fixture = makeTrainer({ ...spec, restoreBest });
      fixture.work('end');
      fixture.trainer.change({ field: 'epochs', value: 7 });
      expect(fixture.trainer.judge.isBestRestored).toBe(restoreBest);
      fixture.work('step');
      expect(fixture.trainer.judge.isBestRestored).toBe(false);
      return fixture;
    });
    expect(looked && weightHash(looked.network.parameters.values)).toBe(
      plain && weightHash(plain.network.parameters.values),
    );
  });

  it('are not taken from an evaluation that a change brought about in mid-epoch', () => {
    const { trainer, work } = makeTrainer(spec);
    for (let epoch = 0; epoch < 2; epoch++) work('epoch');
    work('step');
    work();
    const kept = trainer.judge.best;
    trainer.change({ field: 'epochs', value: 1 });
    work('end');
    expect(trainer.drainEvaluations().at(-1)?.epoch).toBeGreaterThan(2);
    expect(trainer.judge.best).toEqual(kept);
  });
});

/** A run that is paused in the middle of the step after its first epoch. */
function pausedInAStep() {
  const fixture = makeTrainer(spec);
  fixture.work('epoch');
  fixture.work();
  const hash = weightHash(fixture.network.parameters.values);
  for (let step = 0; step < 3; step++) fixture.work('step');
  fixture.trainer.train('step');
  for (let slice = 0; slice < 6; slice++) fixture.trainer.advance(0);
  fixture.trainer.pause();
  return { ...fixture, hash };
}

describe('restored in the middle of a step, the best weights', () => {
  it('are there at once, and the step is finished as if nobody had looked', () => {
    const looked = pausedInAStep();
    const plain = pausedInAStep();
    expect(looked.trainer.restoreBest()).toBe(true);
    expect(weightHash(looked.network.parameters.values)).toBe(looked.hash);
    for (const { work } of [looked, plain]) work('step');
    expect(weightHash(looked.network.parameters.values)).toBe(
      weightHash(plain.network.parameters.values),
    );
    expect(looked.trainer.judge.isBestRestored).toBe(false);
  });

  it('are there again after a range test, which tries the last ones', () => {
    const looked = pausedInAStep();
    const plain = pausedInAStep();
    looked.trainer.restoreBest();
    const [of, ofPlain] = [looked, plain].map(({ trainer }) => {
      const test = trainer.beginRateTest();
      for (;;) {
        const result = test?.advance(Number.POSITIVE_INFINITY);
        if (result !== null) return result;
      }
    });
    expect(of).toEqual(ofPlain);
    expect(weightHash(looked.network.parameters.values)).toBe(looked.hash);
    for (const { work } of [looked, plain]) work('step');
    expect(weightHash(looked.network.parameters.values)).toBe(
      weightHash(plain.network.parameters.values),
    );
  });
});
