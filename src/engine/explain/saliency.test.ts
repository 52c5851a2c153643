import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { INPUT_SCALINGS } from '../../spec/vocabulary.ts';
import { expectClose } from '../../testing/closeness.ts';
import { makeTrainer, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { referenceKernels } from '../kernels/reference/reference.ts';
import { InputGradient } from './input-gradient.ts';
import { saliencyOf } from './saliency.ts';

/** No unit of it can die, whatever the scaling. */
const SOFT: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [{ units: 16, activation: 'tanh', dropout: 0 }],
  learningRate: 0.02,
};

const digitOf = (pixels: Uint8Array, index: number) =>
  pixels.slice(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);

const sumOf = (shares: ArrayLike<number>) => Array.from(shares).reduce((a, b) => a + b, 0);

describe('the saliency of a digit', () => {
  it.each(INPUT_SCALINGS)('is where the ink of its class is, with %s inputs', (inputScaling) => {
    const spec = { ...SOFT, inputScaling };
    const { network, training, work } = makeTrainer(spec);
    work('end');
    const label = training.labels[0] ?? 0;
    const digit = digitOf(training.pixels, 0);
    const gradient = new InputGradient(referenceKernels, network, spec);
    const shares = saliencyOf(gradient, digit, label) ?? new Float32Array(0);
    // A made digit is two rows of its class and, elsewhere, about as much ink that means nothing.
    const rows = shares.subarray(2 * label * 28, (2 * label + 2) * 28);
    expect(sumOf(rows)).toBeGreaterThan(0.4 * sumOf(shares.map(Math.abs)));
    expect(shares.every((share, i) => digit[i] !== 0 || share === 0)).toBe(true);
  });

  it('adds up over the pixels to the logit above the mean, without biases', () => {
    const spec = { ...SMALL_SPEC, learningRate: 1e-3 };
    const { network, training, work } = makeTrainer(spec);
    work('epoch');
    for (const { bias } of network.parameters.layers) bias.fill(0);
    const gradient = new InputGradient(referenceKernels, network, spec);
    const digit = digitOf(training.pixels, 3);
    const logits = gradient.logits(Float64Array.from(digit, (level) => level / 255));
    const sums = [0, 4, 9].map((label) => sumOf(saliencyOf(gradient, digit, label) ?? []));
    const wanted = [0, 4, 9].map((label) => (logits[label] ?? 0) - sumOf(logits) / 10);
    // Float32 sums of a hundred pixels.
    expectClose(sums, wanted, { absolute: 1e-5, relative: 1e-4 });
  });

  it('speaks for some classes only as far as it speaks against others', () => {
    const { network, training } = makeTrainer();
    const gradient = new InputGradient(referenceKernels, network, SMALL_SPEC);
    const digit = digitOf(training.pixels, 5);
    const all = Array.from({ length: 10 }, (_, label) =>
      sumOf(saliencyOf(gradient, digit, label) ?? []),
    );
    expect(Math.abs(sumOf(all))).toBeLessThan(1e-5);
    expect(Math.max(...all.map(Math.abs))).toBeGreaterThan(1e-2);
  });

  it('is null when the logits are no numbers', () => {
    const { network, training } = makeTrainer();
    network.parameters.layers[0]?.bias.fill(3e38);
    network.parameters.layers[1]?.weights.fill(3e38);
    const gradient = new InputGradient(referenceKernels, network, SMALL_SPEC);
    expect(saliencyOf(gradient, digitOf(training.pixels, 0), 1)).toBeNull();
  });
});
