import { describe, expect, it } from 'vitest';
import type { HiddenLayerSpec } from '../spec/experiment.ts';
import { layerShapes } from '../spec/layers.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { float32Allocator } from '../testing/allocators.ts';
import { expectClose } from '../testing/closeness.ts';
import { type MadeDigits, makeDigits } from '../testing/made-digits.ts';
import { SmallNetwork } from '../testing/small-network.ts';
import {
  makeTrainer,
  parametersOf,
  SMALL_SPEC,
  type TrainerFixture,
} from '../testing/trainer-fixture.ts';
import { referenceKernels } from './kernels/reference/reference.ts';
import { Predictor } from './predictor.ts';
import { Trainer } from './trainer.ts';

const STEPS_PER_EPOCH = 12; // 600 digits in batches of 50
/** One plain update whose gradient can be told by hand. */
const PLAIN = {
  optimizer: 'sgd',
  hiddenLayers: [{ units: 8, activation: 'relu', dropout: 0 }] as HiddenLayerSpec[],
} as const;

const pixelsOf = ({ pixels }: MadeDigits, digit: number): number[] =>
  Array.from(pixels.subarray(digit * PIXEL_COUNT, (digit + 1) * PIXEL_COUNT), (p) => p / 255);

describe('a run', () => {
  it('learns: the loss falls by a factor of three within three epochs', () => {
    const losses = makeTrainer().work('end');
    expect(losses).toHaveLength(3 * STEPS_PER_EPOCH);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 3);
  });

  it('overfits 32 digits to 100 %', () => {
    const hiddenLayers = [{ units: 32, activation: 'tanh', dropout: 0 }] as const;
    const spec = { ...SMALL_SPEC, validationSize: 0, hiddenLayers: [...hiddenLayers], epochs: 60 };
    const { network, training, work } = makeTrainer(spec, makeDigits(32, 4));
    work('end');
    const predictor = new Predictor(referenceKernels, network, spec);
    const answers = Array.from(training.labels, (_, digit) => {
      const pixels = training.pixels.subarray(digit * PIXEL_COUNT, (digit + 1) * PIXEL_COUNT);
      const probabilities = predictor.predict(pixels);
      return probabilities.indexOf(Math.max(...probabilities));
    });
    expect(answers).toEqual([...training.labels]);
  });

  it('gives the same bits for the same spec, and others for another seed', () => {
    const one = makeTrainer();
    const same = makeTrainer();
    const other = makeTrainer({ ...SMALL_SPEC, seed: 2 });
    for (const fixture of [one, same, other]) fixture.work('end');
    expect(parametersOf(same)).toEqual(parametersOf(one));
    expect(parametersOf(other)).not.toEqual(parametersOf(one));
  });

  it('takes a batch of 300 in chunks as if it were one', () => {
    const spec = { ...SMALL_SPEC, ...PLAIN, batchSize: 300 };
    const { trainer, network, training, work } = makeTrainer(spec);
    const whole = new SmallNetwork(referenceKernels, float32Allocator, layerShapes(spec), 300);
    whole.parameters.values.set(network.parameters.values);
    const digits = [...network.order.subarray(0, 300)];
    const loss = whole.computeGradients(
      digits.flatMap((digit) => pixelsOf(training, digit)),
      digits.map((digit) => training.labels[digit] ?? 0),
    );
    const { gradients, values } = whole.parameters;
    const expected = values.map((value, i) => value - spec.learningRate * (gradients[i] ?? 0));
    expect(work('step')[0]).toBeCloseTo(loss, 5);
    expect(trainer.step).toBe(1);
    expectClose(network.parameters.values, expected, { absolute: 1e-7, relative: 1e-5 });
  });

  it('follows its schedule: one-cycle begins with 1/25 of the learning rate', () => {
    const constant = makeTrainer({ ...SMALL_SPEC, ...PLAIN });
    const oneCycle = makeTrainer({ ...SMALL_SPEC, ...PLAIN, schedule: 'oneCycle' });
    const start = parametersOf(constant);
    constant.work('step');
    oneCycle.work('step');
    const move = (fixture: TrainerFixture) =>
      parametersOf(fixture).map((value, i) => value - (start[i] ?? 0));
    // Differences of float32 parameters below 2, whose neighbours are 1.2e-7 apart.
    const expected = move(constant).map((distance) => distance / 25);
    expectClose(move(oneCycle), expected, { absolute: 1.3e-7, relative: 0 });
  });

  it('warms up from a rate of 0: the first step moves nothing, the next by its share', () => {
    const cold = makeTrainer({ ...SMALL_SPEC, ...PLAIN, warmUpEpochs: 1 });
    const start = parametersOf(cold);
    cold.work('step');
    expect(parametersOf(cold)).toEqual(start);
    expect(cold.trainer.learningRate).toBeCloseTo(SMALL_SPEC.learningRate / STEPS_PER_EPOCH, 12);
    cold.work('step');
    expect(parametersOf(cold)).not.toEqual(start);
    cold.work('epoch');
    expect(cold.trainer.learningRate).toBe(SMALL_SPEC.learningRate);
  });

  it('leaves nothing behind for the next run in the same memory', () => {
    const first = makeTrainer();
    first.work('end');
    const { kernels, clock, team, network, training, test } = first.parts;
    const again = new Trainer({ kernels, clock, team, network, training, test }, SMALL_SPEC);
    again.train('end');
    while (again.advance(Number.POSITIVE_INFINITY) === 'working') again.drainLosses();
    const fresh = makeTrainer();
    fresh.work('end');
    expect(parametersOf(first)).toEqual(parametersOf(fresh));
  });
});
