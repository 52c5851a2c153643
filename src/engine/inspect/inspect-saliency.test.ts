import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { SaliencyQuestion } from '../../spec/inspection/saliency.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { INPUT_SCALINGS } from '../../spec/vocabulary.ts';
import { expectClose } from '../../testing/closeness.ts';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { plainForward } from '../../testing/plain-forward.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { saliencyOf } from '../explain/saliency.ts';
import { inspectSaliency } from './inspect-saliency.ts';

type HiddenLayers = ExperimentSpec['hiddenLayers'];

const SMOOTH: HiddenLayers = [
  { units: 16, activation: 'tanh', dropout: 0 },
  { units: 8, activation: 'softplus', dropout: 0 },
];
const KINKED: HiddenLayers = SMOOTH.map((layer) => ({ ...layer, activation: 'relu' }));

function trained(change: Partial<ExperimentSpec> = {}) {
  const spec = { ...SMALL_SPEC, learningRate: 0.02, ...change };
  const fixture = makeTrainer(spec);
  fixture.work('epoch');
  const bench = benchOf(fixture);
  const { test, network } = fixture;
  const digit = (index: number) =>
    test.pixels.slice(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);
  const ask = (question: Partial<SaliencyQuestion> = {}) => {
    const whole = { pixels: digit(0), label: null, steps: 64, ...question };
    return carryOut(bench, inspectSaliency(bench, whole));
  };
  const find = (question: Partial<SaliencyQuestion> = {}) => {
    const finding = ask(question);
    if (finding === null) throw new Error('Nothing was found.');
    return finding;
  };
  /** The class's logit less the mean of all, by plain loops. */
  const targetOf = (pixels: Uint8Array, label: number) => {
    const { layers } = network.parameters;
    const logits = plainForward(layers, spec.inputScaling, pixels).at(-1)?.values ?? [];
    return (logits[label] ?? 0) - logits.reduce((a, b) => a + b) / 10;
  };
  /** The gap of twelve digits, as a share of all that speaks for the class or against it. */
  const gaps = (steps: number) =>
    Array.from({ length: 12 }, (_, index) => {
      const pixels = digit(index);
      const { label, integrated } = find({ pixels, steps });
      const change = targetOf(pixels, label) - targetOf(new Uint8Array(PIXEL_COUNT), label);
      return Math.abs(sumOf(integrated) - change) / sumOf(integrated.map(Math.abs));
    });
  return { ...fixture, bench, ask, find, digit, targetOf, gaps };
}

const sumOf = (shares: Float32Array) => shares.reduce((a, b) => a + b, 0);

describe('integrated gradients add up to what the ink changes of the logit above the mean', () => {
  it.each(INPUT_SCALINGS)('exactly for a linear network, with %s input', (inputScaling) => {
    // Squashed inputs are no linear function of the ink: there the rule's error is left, 1e-5 at 64 steps.
    const { gaps } = trained({ hiddenLayers: [], inputScaling });
    const steps = inputScaling === 'squashed' ? 300 : 1;
    // Sums of float32 products of a hundred pixels.
    expect(Math.max(...gaps(steps))).toBeLessThan(2e-5);
  });

  it.each(INPUT_SCALINGS)('for a smooth network, with %s input', (inputScaling) => {
    const { gaps } = trained({ hiddenLayers: SMOOTH, inputScaling });
    // The midpoint rule's error falls with the square of the steps, here 3e-5 at 64, until float32 shows.
    expect(Math.max(...gaps(64))).toBeLessThan(1e-4);
    expect(Math.max(...gaps(300))).toBeLessThan(6e-6);
  });

  it.each(INPUT_SCALINGS)('for a network of ReLUs, with %s input', (inputScaling) => {
    const { gaps } = trained({ hiddenLayers: KINKED, inputScaling });
    // A unit that switches on the way is counted wrongly for half a step at most: errors fall as 1/2m.
    expect(Math.max(...gaps(64))).toBeLessThan(1 / 64);
    expect(Math.max(...gaps(300))).toBeLessThan(1 / 300);
  });
});

describe('what is said of a saliency', () => {
  it('is the sum of the shares and the two numbers it should be the difference of', () => {
    const { find, digit, targetOf } = trained({ hiddenLayers: SMOOTH, inputScaling: 'inverted' });
    const { label, integrated, integratedSum, ofPaper, ofDigit } = find();
    // Float32 sums.
    expectClose(
      [integratedSum, ofPaper, ofDigit],
      [sumOf(integrated), targetOf(new Uint8Array(PIXEL_COUNT), label), targetOf(digit(0), label)],
      { absolute: 1e-4, relative: 1e-4 },
    );
    expect(Math.abs(ofDigit - ofPaper)).toBeGreaterThan(0.1);
  });

  it('is of the answer, or of the class that was asked for', () => {
    const { find, targetOf, digit } = trained();
    const answer = find().answer;
    const targets = Array.from({ length: 10 }, (_, label) => targetOf(digit(0), label));
    expect(answer).toBe(targets.indexOf(Math.max(...targets)));
    expect(find().label).toBe(answer);
    const other = (answer + 3) % 10;
    const { label, answer: still, ofDigit } = find({ label: other });
    expect([label, still]).toEqual([other, answer]);
    expect(ofDigit).toBeCloseTo(targets[other] ?? 0, 4);
  });

  it('has the gradient times the input beside it', () => {
    const { find, bench, digit } = trained();
    const { label, gradientTimesInput, gradientTimesInputSum } = find();
    expect(gradientTimesInput).toEqual(saliencyOf(bench.inputGradient, digit(0), label));
    expect(gradientTimesInputSum).toBeCloseTo(sumOf(gradientTimesInput), 4);
  });

  it('gives paper no share', () => {
    const { find, digit } = trained({ inputScaling: 'inverted' });
    const { integrated, gradientTimesInput } = find();
    const ofPaper = (shares: Float32Array) => shares.filter((_, i) => digit(0)[i] === 0);
    expect(ofPaper(integrated).length).toBeGreaterThan(600);
    expect(ofPaper(integrated).every((share) => share === 0)).toBe(true);
    expect(ofPaper(gradientTimesInput).every((share) => share === 0)).toBe(true);
  });

  it('is nothing when the logits are no numbers', () => {
    const { ask, network } = trained();
    network.parameters.layers[0]?.bias.fill(3e38);
    network.parameters.layers[1]?.weights.fill(3e38);
    expect(ask()).toBeNull();
  });

  it('leaves the network as it is', () => {
    const { find, ...fixture } = trained();
    const before = parametersOf(fixture);
    find();
    expect(parametersOf(fixture)).toEqual(before);
  });

  it('is worked out a gradient at a time', () => {
    const { bench, digit } = trained();
    const plan = inspectSaliency(bench, { pixels: digit(0), label: null, steps: 64 });
    const shares = [...plan.work()];
    expect(shares).toHaveLength(64);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
