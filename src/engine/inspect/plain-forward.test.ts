import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { ACTIVATIONS, INPUT_SCALINGS, LOSSES } from '../../spec/vocabulary.ts';
import { expectClose } from '../../testing/closeness.ts';
import { finish } from '../../testing/finish.ts';
import { benchOf } from '../../testing/inspection-fixture.ts';
import { makeTrainer, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { Predictor } from '../predictor.ts';
import { probabilitiesOf } from '../probabilities.ts';
import { plainLoss } from './plain-answer.ts';
import { type Nudge, plainForward, plainInputs } from './plain-forward.ts';

const { pixels } = makeTrainer().test;
const DIGIT = pixels.slice(0, 784);

function specWith(change: Partial<ExperimentSpec>): ExperimentSpec {
  const layer = { units: 9, activation: 'tanh', dropout: 0.5 } as const;
  return { ...SMALL_SPEC, hiddenLayers: [layer, { ...layer, units: 7 }], ...change };
}

/** All activations of a network that has learned a little. */
function layersOf(spec: ExperimentSpec) {
  const fixture = makeTrainer(spec);
  for (let step = 0; step < 3; step++) fixture.work('step');
  const { layers } = fixture.network.parameters;
  const network = { layers, leakySlope: spec.leakySlope };
  const plain = finish(plainForward(network, plainInputs(DIGIT, spec.inputScaling), 0));
  return { fixture, network, plain };
}

// The kernels of the fixture keep every layer in float32: 1e-7 of sums near 10, through three layers.
const FLOAT32 = { absolute: 2e-5, relative: 1e-5 };

function expectSameLayers(spec: ExperimentSpec): void {
  const { fixture, plain } = layersOf(spec);
  const { digits } = benchOf(fixture);
  digits.runOne(DIGIT);
  expect(plain).toHaveLength(spec.hiddenLayers.length + 1);
  plain.forEach((activations, l) => {
    expectClose(activations, digits.activations(l), FLOAT32);
  });
}

describe('a plain pass', () => {
  it.each(ACTIVATIONS)('makes of a digit what the kernels do, with %s units', (activation) => {
    const layer = { units: 9, activation, dropout: 0 };
    expectSameLayers(specWith({ hiddenLayers: [layer, layer], leakySlope: 0.3 }));
  });

  it.each(INPUT_SCALINGS)('reads %s inputs, paper included', (inputScaling) => {
    expectSameLayers(specWith({ inputScaling }));
    expectSameLayers(specWith({ inputScaling, hiddenLayers: [] }));
  });

  it.each(LOSSES)('comes to the probabilities of a prediction under the %s loss', (loss) => {
    const spec = specWith({ loss });
    const { fixture, plain } = layersOf(spec);
    const predictor = new Predictor(fixture.parts.kernels, fixture.network, spec);
    const logits = plain.at(-1) ?? new Float64Array();
    expectClose(probabilitiesOf(loss, logits), predictor.predict(DIGIT), FLOAT32);
  });

  it('goes on from any layer as if it had come from the first', () => {
    const { network, plain } = layersOf(specWith({}));
    const [first = new Float64Array(), ...others] = plain;
    expect(finish(plainForward(network, first, 0, 1))).toEqual(others);
  });

  it('takes a nudge for a weight that is so much larger', () => {
    const { network } = layersOf(specWith({}));
    const inputs = plainInputs(DIGIT, 'unit');
    const nudge: Nudge = { input: inputs.findIndex((ink) => ink > 0), unit: 4, by: 0.25 };
    const nudged = finish(plainForward(network, inputs, 0, 0, nudge));
    const { weights = new Float32Array(), shape } = network.layers[0] ?? {};
    const at = nudge.input * (shape?.outputs ?? 0) + nudge.unit;
    // Of a power of two, so that the sum is exact in float32.
    const before = Math.fround(Math.round((weights[at] ?? 0) * 1024) / 1024);
    weights[at] = before;
    const base = finish(plainForward(network, inputs, 0, 0, nudge));
    weights[at] = before + nudge.by;
    const larger = finish(plainForward(network, inputs, 0));
    larger.forEach((activations, l) => {
      expectClose(base[l] ?? [], activations, { absolute: 1e-12, relative: 1e-12 });
    });
    expect(nudged[0]).not.toEqual(finish(plainForward(network, inputs, 0))[0]);
  });
});

describe('the plain loss', () => {
  const terms = { loss: 'crossEntropy', label: 2, labelSmoothing: 0 } as const;
  const logits = Float64Array.of(1, 2, 0.5, -1);

  it('is −log of the label’s probability', () => {
    const [, , share = 0] = probabilitiesOf('crossEntropy', logits);
    expect(plainLoss(logits, terms)).toBeCloseTo(-Math.log(share), 14);
  });

  it('spreads a smoothed label over all classes', () => {
    const shares = probabilitiesOf('crossEntropy', logits);
    const targets = [0.05, 0.05, 0.85, 0.05];
    const expected = targets.reduce((sum, target, k) => sum - target * Math.log(shares[k] ?? 0), 0);
    expect(plainLoss(logits, { ...terms, labelSmoothing: 0.2 })).toBeCloseTo(expected, 14);
  });

  it('is half the squared distance of the sigmoids from the label, whatever the smoothing', () => {
    const sigmoids = Array.from(logits, (z) => 1 / (1 + Math.exp(-z)));
    const expected = sigmoids.reduce((sum, s, k) => sum + (s - (k === 2 ? 1 : 0)) ** 2 / 2, 0);
    const given = plainLoss(logits, { ...terms, loss: 'quadratic', labelSmoothing: 0.2 });
    expect(given).toBeCloseTo(expected, 14);
  });

  it('stays finite when logits differ by 1,000', () => {
    expect(plainLoss(Float64Array.of(1_000, 0, 0), terms)).toBe(1_000);
  });
});
