import { describe, expect, it } from 'vitest';
import { jacobiEigen } from '../../lib/linear/jacobi-eigen.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { makeTrainer, SMALL_SPEC, type TrainerFixture } from '../../testing/trainer-fixture.ts';
import { inspectEmbedding } from './inspect-embedding.ts';

const DEEP: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [
    { units: 12, activation: 'relu', dropout: 0.3 },
    { units: 5, activation: 'tanh', dropout: 0 },
  ],
};

function trained(spec: ExperimentSpec = DEEP): TrainerFixture {
  const fixture = makeTrainer(spec);
  for (let step = 0; step < 40; step++) fixture.work('step');
  return fixture;
}

const ask = (fixture: TrainerFixture, layer: number) => {
  const bench = benchOf(fixture);
  return carryOut(bench, inspectEmbedding(bench, { layer }));
};

/** The activations of all test digits, one at a time. */
function activationsOf(fixture: TrainerFixture, layer: number): number[][] {
  const { digits, test } = benchOf(fixture);
  return Array.from(test.labels, (_, index) => {
    digits.run(test.pixels, [index]);
    return [...digits.activations(layer)];
  });
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function varianceOf(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) * (value - mean)));
}

describe('an embedding', () => {
  it.each([
    ['a hidden layer', 0],
    ['another', 1],
    ['the logits', 2],
  ])('shows as much of the variance of %s as there is to be shown in a plane', (_, layer) => {
    const fixture = trained();
    const rows = activationsOf(fixture, layer);
    const units = rows[0]?.length ?? 0;
    const column = (unit: number) => rows.map((row) => row[unit] ?? 0);
    const means = Array.from({ length: units }, (_, unit) => sum(column(unit)) / rows.length);
    const covariance = new Float64Array(units * units);
    for (let i = 0; i < units; i++) {
      for (let j = 0; j < units; j++) {
        covariance[i * units + j] = sum(
          rows.map((row) => ((row[i] ?? 0) - (means[i] ?? 0)) * ((row[j] ?? 0) - (means[j] ?? 0))),
        );
      }
    }
    const { values } = jacobiEigen(covariance, units);
    const all = sum(means.map((_, unit) => varianceOf(column(unit))));
    const found = ask(fixture, layer);
    expect(found?.units).toBe(units);
    for (const k of [0, 1]) {
      expect(found?.shares[k]).toBeCloseTo((values[k] ?? 0) / all, 9);
      // The coordinates are in single precision.
      const along = Array.from(found?.coordinates ?? []).filter((_, i) => i % 2 === k);
      expect(varianceOf(along) / all).toBeCloseTo((values[k] ?? 0) / all, 5);
    }
  });

  it('says of each digit what it is and what it is read as', () => {
    const fixture = trained();
    const found = ask(fixture, 0);
    const { digits, test } = benchOf(fixture);
    expect([...(found?.indices ?? [])]).toEqual(Array.from(test.labels, (_, index) => index));
    expect(found?.labels).toEqual(test.labels);
    const predictions = Array.from(test.labels, (_, index) => {
      digits.run(test.pixels, [index]);
      return digits.predictionOf(0);
    });
    expect([...(found?.predictions ?? [])]).toEqual(predictions);
    expect(new Set(predictions).size).toBeGreaterThan(3);
  });

  it('is of the digits that have arrived and are of the experiment’s classes', () => {
    const fixture = trained({ ...DEEP, classes: [1, 4] });
    fixture.test.readyTo = 90;
    const found = ask(fixture, 0);
    expect(found?.indices.length).toBeGreaterThan(5);
    expect(Math.max(...(found?.indices ?? []))).toBeLessThan(90);
    expect([...new Set(found?.labels)].sort()).toEqual([1, 4]);
  });

  it('says what share of the work is done, and never that all is while some is left', () => {
    const bench = benchOf(trained());
    const shares = [...inspectEmbedding(bench, { layer: 0 }).work()];
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeGreaterThan(0.5);
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('is of the logits of a network without hidden layers', () => {
    const found = ask(trained({ ...DEEP, hiddenLayers: [] }), 0);
    expect(found?.units).toBe(10);
  });

  it('is nothing without digits, without the layer, and of weights that are no numbers', () => {
    const fixture = trained();
    expect(ask(fixture, 3)).toBeNull();
    fixture.test.readyTo = 0;
    expect(ask(fixture, 0)).toBeNull();
    fixture.test.readyTo = 200;
    fixture.network.parameters.values.fill(Number.NaN);
    expect(ask(fixture, 0)).toBeNull();
  });
});
