import { describe, expect, it } from 'vitest';
import type { HiddenLayerSpec } from '../spec/experiment.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../testing/trainer-fixture.ts';

const STEPS_PER_EPOCH = 12; // 600 digits in batches of 50
/** One plain update whose gradient can be told by hand. */
const PLAIN = {
  optimizer: 'sgd',
  hiddenLayers: [{ units: 8, activation: 'relu', dropout: 0 }] as HiddenLayerSpec[],
} as const;

describe('divergence', () => {
  it('ends the run on the step whose loss is not finite and keeps the parameters before it', () => {
    const { trainer, network, work } = makeTrainer();
    work('epoch');
    const { layers } = network.parameters;
    layers[0]?.bias.fill(1e38);
    layers[1]?.weights.fill(3e38);
    const before = [...network.parameters.values];
    work('end');
    expect(trainer.divergence).toEqual({ step: STEPS_PER_EPOCH + 1, cause: 'loss', layer: 1 });
    expect(trainer.step).toBe(STEPS_PER_EPOCH);
    expect([...network.parameters.values]).toEqual(before);
  });

  it('ends the run when the loss is above 10 · ln 10 on 20 steps in a row', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, learningRate: 1_000, epochs: 10 });
    const losses = work('end');
    expect(trainer.divergence).toMatchObject({ cause: 'lossTooHigh', step: losses.length });
    expect(losses.slice(-20).every((loss) => loss > 10 * Math.LN10)).toBe(true);
    expect(losses.at(-21) ?? 0).toBeLessThan(10 * Math.LN10);
  });

  it('discards an update that would overflow a parameter', () => {
    const { trainer, network, work } = makeTrainer({
      ...SMALL_SPEC,
      ...PLAIN,
      learningRate: 10_000,
    });
    const [, output] = network.parameters.layers;
    // Only class 0 sees the hidden units, so their gradients are of the size of its weights.
    output?.weights.forEach((_, i, weights) => {
      weights[i] = i % 10 === 0 ? 1e36 : 0;
    });
    const before = parametersOf({ network });
    work('end');
    expect(trainer.divergence).toEqual({ step: 1, cause: 'parameter', layer: 0 });
    expect(parametersOf({ network })).toEqual(before);
  });

  it.each([
    { optimizer: 'sgd', weightDecay: 10 },
    { optimizer: 'nesterov', l2Penalty: 1 },
  ] as const)(
    'discards an update by which weights overflow that grow without a gradient: %j',
    (change) => {
      // The rate times the decay is far above 2, so that every step makes the weights larger.
      const growing = { ...change, hiddenLayers: [], learningRate: 10_000, epochs: 10 };
      const { trainer, network, work } = makeTrainer({ ...SMALL_SPEC, ...growing });
      work('end');
      expect(trainer.divergence?.layer).toBe(0);
      expect(trainer.divergence?.cause).not.toBe('lossTooHigh');
      const { values, slots } = network.parameters;
      for (const array of [values, ...slots]) expect(array.every(Number.isFinite)).toBe(true);
    },
  );

  it('names the layer of an optimizer that overflows before its parameters do', () => {
    const layers = [{ units: 8, activation: 'linear', dropout: 0 }] as const;
    const { trainer, network, work } = makeTrainer({
      ...SMALL_SPEC,
      hiddenLayers: [...layers],
      optimizer: 'rmsprop',
    });
    work();
    const [, output] = network.parameters.layers;
    // Gradients of the first layer of 1e20, whose squares are no float32.
    output?.weights.forEach((_, i, weights) => {
      weights[i] = i % 10 === 0 ? 1e22 : 0;
    });
    work('step');
    expect(trainer.divergence).toEqual({ step: 1, cause: 'parameter', layer: 0 });
  });

  it.each([300, 0])(
    'ends the run when its last update left a network whose scores are no numbers (%i held out)',
    (validationSize) => {
      const layer: HiddenLayerSpec = { units: 1, activation: 'linear', dropout: 0 };
      const { trainer, network, work } = makeTrainer({
        ...SMALL_SPEC,
        optimizer: 'sgd',
        hiddenLayers: [layer, layer, layer],
        validationSize,
        initializerScale: 100,
        learningRate: 10_000,
        batchSize: 900,
        epochs: 1,
      });
      expect(work('end')).toHaveLength(1);
      expect(trainer.drainEvaluations().at(-1)?.test.loss).toBeNaN();
      expect(trainer.divergence).toMatchObject({ step: 1, cause: 'loss' });
      expect(trainer.isUnderWay).toBe(false);
      expect(network.parameters.values.every(Number.isFinite)).toBe(true);
    },
  );

  it('leaves a run that stays ended', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, learningRate: 1_000, epochs: 10 });
    work('end');
    const { step } = trainer;
    expect(work('end')).toHaveLength(0);
    expect(trainer.step).toBe(step);
  });
});
