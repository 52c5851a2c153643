import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { ACTIVATIONS, INPUT_SCALINGS } from '../../spec/vocabulary.ts';
import { float64Allocator } from '../../testing/allocators.ts';
import { expectClose } from '../../testing/closeness.ts';
import { simdFixture } from '../../testing/simd-fixture.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import type { Kernels } from '../kernels/kernels.ts';
import { referenceKernels } from '../kernels/reference/reference.ts';
import type { Allocator } from '../memory.ts';
import { allocateNetwork, type Network, prepareNetwork } from '../network.ts';
import { Predictor } from '../predictor.ts';
import { PURPOSE, RandomStream } from '../random.ts';
import { InputGradient } from './input-gradient.ts';

const simd = await simdFixture('plain', PIXEL_COUNT);
const draws = new RandomStream(17, PURPOSE.initialization, 0, 0);

/** Paper, full ink and everything in between. */
const INK = Float64Array.from({ length: PIXEL_COUNT }, (_, i) => {
  if (i % 3 === 0) return 0;
  return i % 7 === 0 ? 1 : draws.uniform(i);
});
const DIRECTION = Array.from({ length: 10 }, (_, k) => 2 * draws.uniform(5_000 + k) - 1);

function specOf(change: Partial<ExperimentSpec>): ExperimentSpec {
  const layer = { units: 9, activation: 'tanh', dropout: 0.5 } as const;
  return { ...SMALL_SPEC, hiddenLayers: [layer, { ...layer, units: 37 }], ...change };
}

/** A network with weights of ± 0.3, so that no activation is out of its depth. */
function drawnNetwork(spec: ExperimentSpec, allocator: Allocator = float64Allocator): Network {
  const network = allocateNetwork(allocator, spec, 10);
  prepareNetwork(network, spec);
  network.parameters.values.forEach((_, i, values) => {
    values[i] = 0.6 * draws.uniform(10_000 + i) - 0.3;
  });
  return network;
}

const allAlong = () => DIRECTION;

function gradientOf(kernels: Kernels, network: Network, spec: ExperimentSpec): Float64Array {
  return new InputGradient(kernels, network, spec).measure(INK, allAlong).gradient;
}

const EPSILON = 1e-5;

/** A fifth of the pixels, of all kinds: each takes two passes to check. */
const CHECKED = Array.from(INK.keys()).filter((i) => i % 5 === 0);

/** (s(x + ε) − s(x − ε)) / 2ε for the ink of those, s = Σ direction · logits. */
function differencesOf(network: Network, spec: ExperimentSpec): number[] {
  const gradient = new InputGradient(referenceKernels, network, spec);
  const sumAt = (pixel: number, ink: number) => {
    const logits = gradient.logits(INK.with(pixel, ink));
    return DIRECTION.reduce((sum, weight, k) => sum + weight * (logits[k] ?? 0), 0);
  };
  return CHECKED.map((i) => {
    const ink = INK[i] ?? 0;
    return (sumAt(i, ink + EPSILON) - sumAt(i, ink - EPSILON)) / (2 * EPSILON);
  });
}

function expectDifferences(network: Network, spec: ExperimentSpec): void {
  const gradient = gradientOf(referenceKernels, network, spec);
  const checked = CHECKED.map((i) => gradient[i] ?? Number.NaN);
  expectClose(checked, differencesOf(network, spec), CLOSE);
}

// Central differences in float64: 1e-16 of sums near 10 over ε is 1e-10, ε² of the third derivative
// no more than 1e-9.
const CLOSE = { absolute: 1e-8, relative: 1e-6 };

describe('the gradient with respect to the ink matches central differences', () => {
  it.each(ACTIVATIONS)('through two hidden layers of %s', (activation) => {
    const hidden = { units: 9, activation, dropout: 0.5 };
    const spec = specOf({ hiddenLayers: [hidden, { ...hidden, units: 7 }], leakySlope: 0.3 });
    expectDifferences(drawnNetwork(spec), spec);
  });

  it.each(INPUT_SCALINGS)('with %s inputs', (inputScaling) => {
    const spec = specOf({ inputScaling });
    expectDifferences(drawnNetwork(spec), spec);
  });

  it('without a hidden layer, where it is the weights themselves', () => {
    const spec = specOf({ hiddenLayers: [], loss: 'quadratic' });
    const network = drawnNetwork(spec);
    const gradient = gradientOf(referenceKernels, network, spec);
    const weights = network.parameters.layers[0]?.weights ?? [];
    const expected = Array.from(INK, (_, i) =>
      DIRECTION.reduce((sum, weight, k) => sum + weight * (weights[i * 10 + k] ?? 0), 0),
    );
    expectClose(gradient, expected, { absolute: 1e-12, relative: 1e-12 });
  });
});

describe('the gradient with respect to the ink', () => {
  it.each(INPUT_SCALINGS)('is the same from the simd kernels, with %s inputs', (scaling) => {
    const { kernels, arena } = simd;
    for (const hiddenLayers of [specOf({}).hiddenLayers, []]) {
      const spec = specOf({ inputScaling: scaling, hiddenLayers });
      const network = drawnNetwork(spec, arena());
      const exact = drawnNetwork(spec);
      // Float32 weights and sums of up to 784 terms near 1: 1e-5 of what they add up to.
      const wanted = gradientOf(referenceKernels, exact, spec);
      const largest = Math.max(...wanted.map(Math.abs));
      const close = { absolute: 1e-5 * largest, relative: 1e-4 };
      expectClose(gradientOf(kernels, network, spec), wanted, close);
    }
  });

  it('comes with the logits that a prediction is made of', () => {
    const spec = specOf({ inputScaling: 'standardized' });
    const network = drawnNetwork(spec);
    const digit = Uint8Array.from(INK, (ink) => Math.round(255 * ink));
    const ink = Float64Array.from(digit, (level) => level / 255);
    const gradient = new InputGradient(referenceKernels, network, spec);
    const { logits } = gradient.measure(ink, allAlong);
    const powers = logits.map(Math.exp);
    const sum = powers.reduce((total, power) => total + power, 0);
    const predicted = new Predictor(referenceKernels, network, spec).predict(digit);
    // Predictions are float32.
    expectClose(
      predicted,
      powers.map((power) => power / sum),
      { absolute: 1e-6, relative: 0 },
    );
    expect(gradient.logits(ink)).toEqual(logits);
  });

  it('may be asked for in the middle of a step, which it does not disturb', () => {
    const straight = makeTrainer();
    straight.work('end');
    const looking = makeTrainer();
    const gradient = new InputGradient(referenceKernels, looking.network, SMALL_SPEC);
    looking.trainer.train('end');
    for (let slice = 0; !looking.trainer.isFinished; slice++) {
      looking.trainer.advance(0);
      if (slice % 50 === 0) gradient.measure(INK, allAlong);
    }
    expect(parametersOf(looking)).toEqual(parametersOf(straight));
  });
});
