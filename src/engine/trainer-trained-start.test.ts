import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { Trainer } from './trainer.ts';

const spec: ExperimentSpec = { ...SMALL_SPEC, startingWeights: 'trained', restoreBest: true };

/** The weights of a run that has ended, and a trainer that begins with them. */
function trainedStart(changes: Partial<ExperimentSpec> = {}) {
  const fixture = makeTrainer();
  fixture.work('end');
  const trainedWeights = Float32Array.from(parametersOf(fixture));
  const trainer = new Trainer({ ...fixture.parts, trainedWeights }, { ...spec, ...changes });
  let ticks = 0;
  const work = () => {
    while (trainer.advance(ticks++) === 'working');
  };
  return { ...fixture, trainer, trainedWeights, work };
}

describe('a start from trained weights', () => {
  it('has them bit for bit, whatever the initializer and the seed', () => {
    const { network, trainedWeights } = trainedStart({ initializer: 'zeros', seed: 9 });
    expect(network.parameters.values).toEqual(trainedWeights);
  });

  it('leaves the weights that it was given as they are', () => {
    const { trainer, work, trainedWeights, network } = trainedStart();
    const before = trainedWeights.slice();
    trainer.train('epoch');
    work();
    expect(trainedWeights).toEqual(before);
    expect(network.parameters.values).not.toEqual(before);
  });

  it('is scored at step 0 as the run that led to it was at its end', () => {
    const ended = makeTrainer();
    ended.work('end');
    const last = ended.trainer.drainEvaluations().at(-1);
    const { trainer, work } = trainedStart();
    work();
    const [first] = trainer.drainEvaluations();
    expect(first).toEqual({ ...last, step: 0, epoch: 0 });
  });

  it('waits with its first step until it is scored', () => {
    const { trainer, work, test } = trainedStart();
    test.readyTo = 100;
    trainer.train('step');
    work();
    expect(trainer.step).toBe(0);
    test.readyTo = 200;
    work();
    expect(trainer.step).toBe(1);
    expect(trainer.drainEvaluations()).toMatchObject([{ step: 0 }]);
  });

  it('may stay the best, and is gone back to', () => {
    const { trainer, work, network, trainedWeights } = trainedStart({ learningRate: 3 });
    trainer.train('end');
    work();
    expect(trainer.judge).toMatchObject({ best: { step: 0 }, isBestRestored: true });
    expect(network.parameters.values).toEqual(trainedWeights);
  });

  it('is an error without weights, or with too few', () => {
    const { parts } = makeTrainer();
    expect(() => new Trainer(parts, spec)).toThrow(RangeError);
    const trainedWeights = new Float32Array(5);
    expect(() => new Trainer({ ...parts, trainedWeights }, spec)).toThrow(RangeError);
  });

  it('pays no heed to weights where the initializer draws them', () => {
    const fixture = makeTrainer();
    const drawn = parametersOf(fixture);
    new Trainer({ ...fixture.parts, trainedWeights: new Float32Array(5) }, SMALL_SPEC);
    expect(parametersOf(fixture)).toEqual(drawn);
  });
});
