import { describe, expect, it } from 'vitest';
import type { HiddenLayerSpec } from '../spec/experiment.ts';
import { layerShapes } from '../spec/layers.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { INPUT_SCALINGS, type InputScaling } from '../spec/vocabulary.ts';
import { float64Allocator } from '../testing/allocators.ts';
import { expectClose } from '../testing/closeness.ts';
import { SmallNetwork } from '../testing/small-network.ts';
import { makeTrainer, SMALL_SPEC, type TrainerFixture } from '../testing/trainer-fixture.ts';
import { backgroundOf, fillLevels } from './input-scaling.ts';
import { referenceKernels } from './kernels/reference/reference.ts';
import type { Layer } from './parameters.ts';
import { Predictor } from './predictor.ts';

const standardized = (level: number) => (level / 255 - 0.13066) / 0.30811;

/** Written down again, to five digits of the mean and the deviation. */
const VALUE: Record<InputScaling, (level: number) => number> = {
  unit: (level) => level / 255,
  standardized,
  squashed: (level) => 1 / (1 + Math.exp(-standardized(level))),
  inverted: (level) => 1 - level / 255,
};

describe.each(INPUT_SCALINGS)('inputs that are %s', (scaling) => {
  it('are worth what their formula says, at every grey level', () => {
    const levels = new Float64Array(256);
    fillLevels(levels, scaling);
    const values = levels.map((value) => value + backgroundOf(scaling));
    // The five digits, divided by the deviation, times the whitest value of 2.8.
    const expected = values.map((_, level) => VALUE[scaling](level));
    expectClose(values, expected, { absolute: 1e-4, relative: 0 });
  });

  it('are exactly 0 above their background where there is no ink, so that paper is left out', () => {
    const levels = new Float32Array(256).fill(7);
    fillLevels(levels, scaling);
    expect(levels[0]).toBe(0);
    expect(levels.filter((value) => value === 0)).toHaveLength(1);
  });
});

const HIDDEN: HiddenLayerSpec[] = [
  { units: 9, activation: 'tanh', dropout: 0 },
  { units: 7, activation: 'tanh', dropout: 0 },
];
const spec = { ...SMALL_SPEC, optimizer: 'sgd', hiddenLayers: HIDDEN } as const;

/** inputs · weights + bias, dense and in float64, tanh between the layers. */
function plainLogits(layers: readonly Layer[], inputs: readonly number[]): number[] {
  return layers.reduce<number[]>(
    (values, { shape, weights, bias }, l) => {
      const before = l === 0 ? values : values.map(Math.tanh);
      return Array.from({ length: shape.outputs }, (_, o) =>
        before.reduce((sum, v, i) => sum + v * (weights[i * shape.outputs + o] ?? 0), bias[o] ?? 0),
      );
    },
    [...inputs],
  );
}

const inputsOf = ({ training }: TrainerFixture, digit: number, scaling: InputScaling): number[] =>
  Array.from(
    training.pixels.subarray(digit * PIXEL_COUNT, (digit + 1) * PIXEL_COUNT),
    VALUE[scaling],
  );

function softmax(logits: readonly number[]): number[] {
  const powers = logits.map(Math.exp);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

describe.each(INPUT_SCALINGS)('a network with %s inputs', (inputScaling) => {
  const one = { ...spec, inputScaling };

  it('predicts what a dense product of all its inputs gives', () => {
    const fixture = makeTrainer(one);
    fixture.work('epoch');
    const { network, training } = fixture;
    const predictor = new Predictor(referenceKernels, network, one);
    for (const digit of [0, 1, 2]) {
      const at = digit * PIXEL_COUNT;
      const given = predictor.predict(training.pixels.subarray(at, at + PIXEL_COUNT));
      const logits = plainLogits(network.parameters.layers, inputsOf(fixture, digit, inputScaling));
      // Float32 activations, and the five digits of the mean: 1e-4 of inputs that partly cancel.
      expectClose(given, softmax(logits), { absolute: 1e-4, relative: 0 });
    }
  });

  it('moves as one trained on dense rows, in a batch of several chunks', () => {
    const fixture = makeTrainer({ ...one, batchSize: 300, learningRate: 1 });
    const { network } = fixture;
    const whole = new SmallNetwork(referenceKernels, float64Allocator, layerShapes(one), 300);
    const before = [...network.parameters.values];
    whole.parameters.values.set(before);
    const digits = [...network.order.subarray(0, 300)];
    const loss = whole.computeGradients(
      digits.flatMap((digit) => inputsOf(fixture, digit, inputScaling)),
      digits.map((digit) => fixture.training.labels[digit] ?? 0),
    );
    expect(fixture.work('step')[0]).toBeCloseTo(loss, 4);
    const moved = network.parameters.values.map((value, i) => (before[i] ?? 0) - value);
    // Parameters below 1 have float32 neighbours 1.2e-7 apart; inputs are good to 1e-4 of their size.
    expectClose(moved, whole.parameters.gradients, { absolute: 2e-5, relative: 1e-3 });
  });
});
