import { describe, expect, it } from 'vitest';
import { ACTIVATIONS } from '../spec/vocabulary.ts';
import { float64Allocator } from '../testing/allocators.ts';
import { PLAIN, SmallNetwork, shapesOf } from '../testing/small-network.ts';
import { referenceKernels } from './kernels/reference/reference.ts';
import type { Model } from './pass-parts.ts';
import { PURPOSE, RandomStream } from './random.ts';

const ROWS = 5;
const EPSILON = 1e-6;
const draws = new RandomStream(11, PURPOSE.initialization, 0, 0);
const spread = (position: number) => 2 * draws.uniform(position) - 1;

/** Inputs with exact zeros among them, as digits have. */
const inputsOf = (width: number): number[] =>
  Array.from({ length: ROWS * width }, (_, i) => (i % 3 === 0 ? 0 : spread(1_000 + i)));
const labels = [0, 2, 1, 2, 0];

function networkOf(
  sizes: readonly number[],
  activation: (typeof ACTIVATIONS)[number],
  model: Partial<Model> = {},
) {
  const shapes = shapesOf(sizes, activation);
  const whole = { ...PLAIN, ...model };
  const network = new SmallNetwork(referenceKernels, float64Allocator, shapes, ROWS, whole);
  network.parameters.values.forEach((_, i, values) => {
    values[i] = spread(i);
  });
  return network;
}

/** Compares each gradient with (loss(p + ε) − loss(p − ε)) / 2ε. */
function worstDisagreement(network: SmallNetwork, inputs: readonly number[]): number {
  network.computeGradients(inputs, labels);
  const gradients = Array.from(network.parameters.gradients);
  const { values } = network.parameters;
  const differences = gradients.map((gradient, i) => {
    const value = values[i] ?? 0;
    values[i] = value + EPSILON;
    const above = network.computeGradients(inputs, labels);
    values[i] = value - EPSILON;
    const below = network.computeGradients(inputs, labels);
    values[i] = value;
    const numeric = (above - below) / (2 * EPSILON);
    return Math.abs(numeric - gradient) / (1e-3 + Math.abs(gradient));
  });
  return Math.max(...differences);
}

// Central differences in float64 are good to about 1e-9; ε² of the third derivative is far below.
const TOLERANCE = 1e-6;

describe('backpropagation matches central differences', () => {
  it.each(ACTIVATIONS)('through two hidden layers of %s', (activation) => {
    const network = networkOf([7, 6, 5, 3], activation);
    expect(worstDisagreement(network, inputsOf(7))).toBeLessThan(TOLERANCE);
  });

  it('without a hidden layer', () => {
    const network = networkOf([7, 3], 'linear');
    expect(worstDisagreement(network, inputsOf(7))).toBeLessThan(TOLERANCE);
  });

  it('with dropout, whose draws stay the same within a step', () => {
    const network = networkOf([7, 9, 8, 3], 'tanh');
    network.state.setDropout(0, 0.5);
    network.state.setDropout(1, 0.3);
    expect(worstDisagreement(network, inputsOf(7))).toBeLessThan(TOLERANCE);
  });

  it('from the quadratic cost', () => {
    const network = networkOf([7, 6, 3], 'tanh', { loss: 'quadratic' });
    expect(worstDisagreement(network, inputsOf(7))).toBeLessThan(TOLERANCE);
  });

  it('from smoothed labels', () => {
    const network = networkOf([7, 6, 3], 'tanh');
    network.describeStep({ labelSmoothing: 0.2 });
    expect(worstDisagreement(network, inputsOf(7))).toBeLessThan(TOLERANCE);
  });

  it('to inputs that lie above a background', () => {
    const network = networkOf([7, 6, 3], 'tanh', { background: 0.7 });
    expect(worstDisagreement(network, inputsOf(7))).toBeLessThan(TOLERANCE);
  });

  it('through leaky ReLU of any slope', () => {
    const network = networkOf([7, 6, 3], 'leakyRelu', { leakySlope: 0.3 });
    expect(worstDisagreement(network, inputsOf(7))).toBeLessThan(TOLERANCE);
  });
});
