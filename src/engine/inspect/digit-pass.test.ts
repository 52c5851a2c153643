import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../../spec/mnist.ts';
import { INPUT_SCALINGS } from '../../spec/vocabulary.ts';
import { benchOf } from '../../testing/inspection-fixture.ts';
import { makeTrainer, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { arrayAt } from '../parameters.ts';
import { Predictor } from '../predictor.ts';
import { withoutUnits } from './without-units.ts';

const spec: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [
    { units: 7, activation: 'tanh', dropout: 0.5 },
    { units: 5, activation: 'relu', dropout: 0 },
  ],
};

/** The fixture after a few steps, with its digit `index`. */
function trained(change: Partial<ExperimentSpec> = {}) {
  const fixture = makeTrainer({ ...spec, ...change });
  for (let step = 0; step < 5; step++) fixture.work('step');
  const bench = benchOf(fixture);
  const digit = (index: number) =>
    fixture.test.pixels.slice(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);
  return { ...fixture, bench, digit };
}

const probabilitiesOf = (logits: ArrayLike<number>) => {
  const powers = Array.from(logits, Math.exp);
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
};

describe('a pass of a few digits', () => {
  it.each(INPUT_SCALINGS)('answers as a prediction does, with %s input', (inputScaling) => {
    const { bench, network, parts, test, digit } = trained({ inputScaling });
    const predictor = new Predictor(parts.kernels, network, { ...spec, inputScaling });
    bench.digits.run(test.pixels, [3, 17]);
    const logits = bench.digits.activations(2).slice();
    for (const [row, index] of [3, 17].entries()) {
      const expected = predictor.predict(digit(index));
      const given = probabilitiesOf(logits.slice(row * CLASS_COUNT, (row + 1) * CLASS_COUNT));
      // Softmax here is in float64, there in float32.
      for (const [k, share] of given.entries()) expect(share).toBeCloseTo(expected[k] ?? 0, 6);
    }
  });

  it('keeps what every layer made of them, in the order they were asked for', () => {
    const { bench, test, digit } = trained();
    bench.digits.run(test.pixels, [9, 2, 9]);
    const hidden = [0, 1].map((l) => bench.digits.activations(l).slice());
    expect(hidden.map((values) => values.length)).toEqual([21, 15]);
    expect(hidden[0]?.slice(0, 7)).toEqual(hidden[0]?.slice(14, 21));
    bench.digits.runOne(digit(2));
    expect(bench.digits.activations(0)).toEqual(hidden[0]?.slice(7, 14));
    expect(bench.digits.activations(1)).toEqual(hidden[1]?.slice(5, 10));
    // Without dropout, which this layer is trained with.
    expect(hidden[0]?.every((value) => value !== 0)).toBe(true);
  });

  it('takes each digit for the class with the highest logit', () => {
    const { bench, test } = trained();
    bench.digits.run(test.pixels, [0, 1, 2, 3]);
    const logits = [...bench.digits.activations(2)];
    for (let row = 0; row < 4; row++) {
      const own = logits.slice(row * CLASS_COUNT, (row + 1) * CLASS_COUNT);
      expect(bench.digits.predictionOf(row)).toBe(own.indexOf(Math.max(...own)));
    }
  });

  it('disturbs no step under way', () => {
    const [looked, other] = [trained(), trained()];
    for (const { trainer } of [looked, other]) {
      trainer.train('end');
      for (let slice = 0; slice < 7; slice++) trainer.advance(0);
    }
    looked.bench.digits.run(looked.test.pixels, [1, 2, 3]);
    looked.work();
    other.work();
    expect(looked.network.parameters.values).toEqual(other.network.parameters.values);
  });
});

describe('a pass without units', () => {
  it('equals one with the weights of their outputs at 0, bit by bit', () => {
    const { bench, network, test } = trained();
    const { layers } = network.parameters;
    const off = [
      { layer: 0, unit: 2 },
      { layer: 1, unit: 4 },
      { layer: 1, unit: 0 },
    ];
    const asItIs = network.parameters.values.slice();
    bench.digits.run(test.pixels, [5, 6], withoutUnits(layers, off));
    const given = bench.digits.activations(2).slice();
    expect(network.parameters.values).toEqual(asItIs);
    bench.digits.run(test.pixels, [5, 6]);
    expect(bench.digits.activations(2)).not.toEqual(given);
    for (const { layer, unit } of off) {
      const { weights, shape } = arrayAt(layers, layer + 1);
      weights.fill(0, unit * shape.outputs, (unit + 1) * shape.outputs);
    }
    bench.digits.run(test.pixels, [5, 6]);
    expect(bench.digits.activations(2)).toEqual(given);
  });
});
