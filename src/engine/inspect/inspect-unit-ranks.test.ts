import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { expectClose } from '../../testing/closeness.ts';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { makeTrainer, SMALL_SPEC, type TrainerFixture } from '../../testing/trainer-fixture.ts';
import { arrayAt, type Layer } from '../parameters.ts';
import { inspectUnitRanks } from './inspect-unit-ranks.ts';

/** The passes sum 784 products of float32, the plain loops here float64. */
const TOLERANCE = { absolute: 1e-6, relative: 1e-4 };

const TWO_LAYERS: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [
    { units: 7, activation: 'relu', dropout: 0.2 },
    { units: 5, activation: 'relu', dropout: 0 },
  ],
};

const trained = makeTrainer(TWO_LAYERS);
trained.work('epoch');

function ranks(fixture: TrainerFixture, layer: number) {
  const bench = benchOf(fixture);
  const finding = carryOut(bench, inspectUnitRanks(bench, { layer }));
  if (finding === null) throw new Error('Nothing was found.');
  return finding;
}

const layerOf = ({ network }: TrainerFixture, l: number) => arrayAt(network.parameters.layers, l);

const weightOf = ({ weights, shape }: Layer, input: number, unit: number) =>
  weights[input * shape.outputs + unit] ?? Number.NaN;

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

const norm = (values: readonly number[]) => Math.sqrt(values.reduce((sum, v) => sum + v * v, 0));

/** What a layer of ReLUs makes of its inputs, by the book. */
const reluOf = (layer: Layer, inputs: readonly number[]) =>
  range(layer.shape.outputs).map((unit) =>
    Math.max(
      0,
      inputs.reduce((sum, x, i) => sum + x * weightOf(layer, i, unit), layer.bias[unit] ?? 0),
    ),
  );

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
}

/** Of the units of both hidden layers, over test digits. */
function plainUsefulness(fixture: TrainerFixture, digits: readonly number[], layer: 0 | 1) {
  const [first, second, output] = [0, 1, 2].map((l) => layerOf(fixture, l)) as [
    Layer,
    Layer,
    Layer,
  ];
  const { pixels } = fixture.parts.test;
  const activations = digits.map((digit) => {
    const at = digit * PIXEL_COUNT;
    const inputs = [...pixels.subarray(at, at + PIXEL_COUNT)].map((level) => level / 255);
    const hidden = reluOf(first, inputs);
    return layer === 0 ? hidden : reluOf(second, hidden);
  });
  const [own, next] = layer === 0 ? [first, second] : [second, output];
  return range(own.shape.outputs).map((unit) => {
    const outgoing = norm(range(next.shape.outputs).map((to) => weightOf(next, unit, to)));
    return deviation(activations.map((row) => row[unit] ?? Number.NaN)) * outgoing;
  });
}

describe('the ranks of units', () => {
  it('have the norms of the weights that come in and go out, biases aside', () => {
    const found = ranks(trained, 1);
    const [own, next] = [layerOf(trained, 1), layerOf(trained, 2)];
    own.bias.fill(100);
    const again = ranks(trained, 1);
    own.bias.fill(0);
    expect(again.incoming).toEqual(found.incoming);
    const rounding = { absolute: 0, relative: 1e-6 };
    const incoming = range(5).map((unit) => norm(range(7).map((i) => weightOf(own, i, unit))));
    expectClose(found.incoming, incoming, rounding);
    const outgoing = range(5).map((unit) => norm(range(10).map((to) => weightOf(next, unit, to))));
    expectClose(found.outgoing ?? [], outgoing, rounding);
  });

  it.each([0, 1] as const)(
    'know how much the next layer hears of the units of layer %i vary',
    (l) => {
      const { usefulness, digits } = ranks(trained, l);
      expect(digits).toBe(200);
      const plain = plainUsefulness(trained, range(200), l);
      expect(Math.max(...plain)).toBeGreaterThan(0.1);
      expectClose(usefulness ?? [], plain, TOLERANCE);
    },
  );

  it('go no further than their layer: what follows it costs nothing', () => {
    const bench = benchOf(trained);
    bench.digits.run(trained.test.pixels, [0]);
    const answer = bench.digits.activations(2).slice();
    bench.digits.runTo(1, trained.test.pixels, [1]);
    expect(bench.digits.activations(2)).toEqual(answer);
    const hidden = bench.digits.activations(1).slice();
    bench.digits.run(trained.test.pixels, [1]);
    expect(bench.digits.activations(2)).not.toEqual(answer);
    expect(bench.digits.activations(1)).toEqual(hidden);
  });

  it('are measured on those test digits that have arrived', () => {
    const fixture = makeTrainer(TWO_LAYERS);
    const test = { ...fixture.test, isReady: (_: number, to: number) => to <= 30 };
    const partly = { ...fixture, parts: { ...fixture.parts, test } };
    const { usefulness, digits } = ranks(partly, 0);
    expect(digits).toBe(30);
    expectClose(usefulness ?? [], plainUsefulness(fixture, range(30), 0), TOLERANCE);
  });

  it('know no usefulness before a digit has arrived, but the norms', () => {
    const fixture = makeTrainer(TWO_LAYERS);
    const test = { ...fixture.test, isReady: () => false };
    const found = ranks({ ...fixture, parts: { ...fixture.parts, test } }, 0);
    expect([found.usefulness, found.digits]).toEqual([null, 0]);
    expect(found.outgoing).toHaveLength(7);
  });

  it('are measured on digits of the chosen classes alone', () => {
    const fixture = makeTrainer({ ...TWO_LAYERS, classes: [3, 8] });
    const { labels } = fixture.test;
    const chosen = range(200).filter((digit) => labels[digit] === 3 || labels[digit] === 8);
    const { usefulness, digits } = ranks(fixture, 0);
    expect(digits).toBe(chosen.length);
    expectClose(usefulness ?? [], plainUsefulness(fixture, chosen, 0), TOLERANCE);
  });

  it('find a unit of no use that always says the same, whatever that is', () => {
    const fixture = makeTrainer(TWO_LAYERS);
    const first = layerOf(fixture, 0);
    for (const input of range(PIXEL_COUNT)) first.weights[input * 7 + 2] = 0;
    first.bias[2] = 0.3;
    expect(ranks(fixture, 0).usefulness?.[2]).toBe(0);
  });

  it('of the output layer are the norms of what comes in', () => {
    const { incoming, outgoing, usefulness, digits } = ranks(trained, 2);
    expect(incoming).toHaveLength(10);
    expect([outgoing, usefulness, digits]).toEqual([null, null, 0]);
  });
});
