import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { ActivationsQuestion } from '../../spec/inspection/activations.ts';
import type { UnitPlace } from '../../spec/inspection/unit-place.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { INPUT_SCALINGS } from '../../spec/vocabulary.ts';
import { expectClose } from '../../testing/closeness.ts';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { plainForward } from '../../testing/plain-forward.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { inspectActivations } from './inspect-activations.ts';

const SPEC: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [
    { units: 9, activation: 'relu', dropout: 0.2 },
    { units: 7, activation: 'softplus', dropout: 0 },
    { units: 5, activation: 'tanh', dropout: 0 },
  ],
  learningRate: 0.01,
};

/** Sums of up to 784 float32 products, some tens in size, against float64 ones. */
const CLOSE = { absolute: 2e-5, relative: 2e-5 };

function trained(change: Partial<ExperimentSpec> = {}) {
  const spec = { ...SPEC, ...change };
  const fixture = makeTrainer(spec);
  for (let step = 0; step < 8; step++) fixture.work('step');
  const bench = benchOf(fixture);
  const pixels = fixture.test.pixels.slice(3 * PIXEL_COUNT, 4 * PIXEL_COUNT);
  const { layers } = fixture.network.parameters;
  const ask = (question: Partial<ActivationsQuestion> = {}) => {
    const whole = { pixels, without: [], unit: null, ...question };
    const finding = carryOut(bench, inspectActivations(bench, whole));
    if (finding === null) throw new Error('Nothing was found.');
    return finding;
  };
  const plain = (off: readonly UnitPlace[] = []) =>
    plainForward(layers, spec.inputScaling, pixels, (layer, unit) =>
      off.some((place) => place.layer === layer && place.unit === unit),
    );
  const look = (unit: UnitPlace, without: readonly UnitPlace[] = []) => {
    const found = ask({ unit, without }).unit;
    if (found === null) throw new Error('No unit was found.');
    return found;
  };
  return { ...fixture, ask, look, plain };
}

const last = <T>(list: readonly T[]): T => list.at(-1) as T;
const lessThan = (after: readonly number[], before: readonly number[]) =>
  after.map((value, k) => value - (before[k] ?? 0));

function softmax(logits: readonly number[]): number[] {
  const powers = logits.map(Math.exp);
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}

describe('one digit through the network', () => {
  it.each(INPUT_SCALINGS)('is what plain sums make of it, with %s input', (inputScaling) => {
    const { ask, plain } = trained({ inputScaling });
    const { hidden, logits, probabilities } = ask();
    const expected = plain();
    expect(hidden.map(({ activation }) => activation)).toEqual(['relu', 'softplus', 'tanh']);
    for (const [l, { values }] of hidden.entries()) {
      expectClose(values, expected[l]?.values ?? [], CLOSE);
    }
    expectClose(logits, last(expected).values, CLOSE);
    expectClose(probabilities, softmax([...last(expected).values]), CLOSE);
  });

  it('has sigmoids divided by their sum for probabilities, with the quadratic loss', () => {
    const { ask, plain } = trained({ loss: 'quadratic' });
    const sigmoids = last(plain()).values.map((z) => 1 / (1 + Math.exp(-z)));
    const sum = sigmoids.reduce((a, b) => a + b);
    const expected = sigmoids.map((share) => share / sum);
    expectClose(ask().probabilities, expected, CLOSE);
  });

  it('goes on without the units that are switched off', () => {
    const { ask, plain } = trained();
    const without = [
      { layer: 0, unit: 2 },
      { layer: 1, unit: 6 },
    ];
    const { hidden, logits } = ask({ without });
    expect(hidden[1]?.values[6]).toBe(0);
    expectClose(logits, last(plain(without)).values, CLOSE);
    // Softplus is above 0: it makes a difference.
    expect(Math.abs((logits[0] ?? 0) - (ask().logits[0] ?? 0))).toBeGreaterThan(1e-3);
  });

  it('has nothing but logits where there is no hidden layer', () => {
    const { ask, plain } = trained({ hiddenLayers: [] });
    const { hidden, logits } = ask();
    expect(hidden).toEqual([]);
    expectClose(logits, last(plain()).values, CLOSE);
  });

  it('knows nothing of units that the network has not', () => {
    const { ask } = trained();
    const absent = [
      { layer: 0, unit: 9 },
      { layer: 4, unit: 0 },
    ];
    for (const unit of absent) expect(ask({ unit, without: [unit] })).toEqual(ask());
  });

  it('leaves the network as it is', () => {
    const { ask, ...fixture } = trained();
    const before = parametersOf(fixture);
    ask({ unit: { layer: 1, unit: 3 }, without: [{ layer: 0, unit: 0 }] });
    expect(parametersOf(fixture)).toEqual(before);
  });

  it('gives away arrays of its own only', () => {
    const { ask, network } = trained();
    const { hidden, logits, unit } = ask({ unit: { layer: 1, unit: 3 } });
    const arrays = [...hidden.map(({ values }) => values), logits, unit?.inputs, unit?.weights];
    const buffers = new Set(arrays.map((array) => array?.buffer));
    expect(buffers.size).toBe(arrays.length);
    expect(buffers.has(network.parameters.values.buffer)).toBe(false);
  });
});

describe('the arithmetic of a unit', () => {
  it.each(INPUT_SCALINGS)(
    'adds weights times inputs and the bias up, with %s input',
    (inputScaling) => {
      const { look, plain } = trained({ inputScaling });
      const expected = plain();
      // The last unit of each layer.
      for (const [layer, unit] of [8, 6, 4, 9].entries()) {
        const found = look({ layer, unit });
        expectClose(found.inputs, expected[layer]?.inputs ?? [], CLOSE);
        let sum = found.bias;
        for (const [i, weight] of found.weights.entries()) sum += weight * (found.inputs[i] ?? 0);
        expectClose([sum, found.sum], Array(2).fill(expected[layer]?.sums[unit]), CLOSE);
        expectClose([found.value], [expected[layer]?.values[unit] ?? 0], CLOSE);
      }
    },
  );

  it('has the weights that lead to this unit', () => {
    const { look, network } = trained();
    const { weights, bias } = look({ layer: 1, unit: 4 });
    const layer = network.parameters.layers[1];
    expect([...weights]).toEqual(Array.from(weights, (_, i) => layer?.weights[i * 7 + 4]));
    expect(bias).toBe(layer?.bias[4]);
  });

  it('is that of a unit as it would be, when it is switched off', () => {
    const { look } = trained();
    const place = { layer: 1, unit: 4 };
    const off = look(place, [place]);
    expect(off.isOff).toBe(true);
    expect(off.value).toBe(look(place).value);
    expect(off.value).toBeGreaterThan(0);
  });
});

describe('the effect of a unit', () => {
  it('is what the answer changes by without it, in every hidden layer', () => {
    const { look, plain } = trained();
    for (const place of [
      { layer: 0, unit: 1 },
      { layer: 1, unit: 2 },
      { layer: 2, unit: 3 },
    ]) {
      const [after, before] = [last(plain([place])).values, last(plain()).values];
      const { effect } = look(place);
      expectClose(effect?.logits ?? [], lessThan(after, before), CLOSE);
      const shares = lessThan(softmax([...after]), softmax([...before]));
      expectClose(effect?.probabilities ?? [], shares, CLOSE);
    }
  });

  it('is minus its value times its weights to the classes, in the last hidden layer', () => {
    const { look, network } = trained();
    const { effect, value } = look({ layer: 2, unit: 3 });
    const weights = network.parameters.layers[3]?.weights.subarray(30, 40) ?? new Float32Array();
    expect(value).not.toBe(0);
    expectClose(
      effect?.logits ?? [],
      weights.map((weight) => -weight * value),
      CLOSE,
    );
  });

  it('is the same when it is switched off already, and the others stay off', () => {
    const { look, plain } = trained();
    const [place, other] = [
      { layer: 1, unit: 2 },
      { layer: 0, unit: 1 },
    ];
    const expected = lessThan(
      [...last(plain([place, other])).values],
      [...last(plain([other])).values],
    );
    expectClose(look(place, [other]).effect?.logits ?? [], expected, CLOSE);
    expectClose(look(place, [other, place]).effect?.logits ?? [], expected, CLOSE);
  });

  it('is none for an output', () => {
    const { look } = trained();
    expect(look({ layer: 3, unit: 3 }).effect).toBeNull();
  });
});
