import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { layersOf } from '../../spec/recipes/base.ts';
import { healthOf } from '../../testing/doctor-fixture.ts';
import { finish } from '../../testing/finish.ts';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { arrayAt } from '../parameters.ts';
import { inspectHealth } from './inspect-health.ts';

const spec: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: layersOf([9, 7], 'relu', 0.2),
  optimizer: 'sgd',
};

const norm = (values: ArrayLike<number>) =>
  Math.sqrt(Array.from(values).reduce((sum, value) => sum + value * value, 0));

const meanOf = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

/** The fixture after some steps. */
function trained(change: Partial<ExperimentSpec> = {}, steps = 6) {
  const fixture = makeTrainer({ ...spec, ...change });
  for (let step = 0; step < steps; step++) fixture.work('step');
  return fixture;
}

describe('the health of a network', () => {
  it('has for plain SGD an update of the rate times the gradient, layer by layer', () => {
    const { layers } = healthOf(trained());
    for (const { updateNorm, gradientNorm, weightNorm } of layers) {
      const expected = (spec.learningRate * gradientNorm) / weightNorm;
      expect(gradientNorm).toBeGreaterThan(0);
      // Weights are float32: the difference of two is off by half of their last bit.
      expect(updateNorm / weightNorm / expected).toBeCloseTo(1, 4);
    }
  });

  it('has the weights before its step, and their gradients, as the step itself has them', () => {
    const fixture = trained();
    const health = healthOf(fixture);
    const before = fixture.network.parameters.layers.map(({ weights }) => weights.slice());
    fixture.work('step');
    const { layers } = fixture.network.parameters;
    for (const [l, { weights, gradients, ...found }] of health.layers.entries()) {
      const own = arrayAt(before, l);
      expect(weights.count).toBe(own.length);
      expect(weights.mean).toBeCloseTo(meanOf(own), 10);
      expect(found.weightNorm).toBeCloseTo(norm(own), 8);
      expect(weights.largest).toBe(Math.max(...own.map(Math.abs)));
      const { dWeights, weights: after } = arrayAt(layers, l);
      expect(gradients.mean).toBeCloseTo(meanOf(dWeights), 10);
      expect(found.gradientNorm).toBeCloseTo(norm(dWeights), 8);
      const moved = after.map((weight, i) => weight - (own[i] ?? 0));
      expect(found.updateNorm).toBeCloseTo(norm(moved), 8);
    }
    expect(health.step).toBe(fixture.trainer.step);
    expect(health.batchRows).toBe(spec.batchSize);
    expect(health.learningRate).toBe(spec.learningRate);
  });

  it('sees a real step as it sees the same one rehearsed', () => {
    const rehearsed = healthOf(trained());
    const fixture = trained();
    const plan = inspectHealth(benchOf(fixture), {});
    if (plan.watcher !== null) fixture.trainer.watch.add(plan.watcher);
    fixture.work('step');
    const seen = finish(plan.work());
    const ofStep = (health: typeof rehearsed | null) =>
      health?.layers.map(({ weights, gradients, updateNorm }) => [weights, gradients, updateNorm]);
    expect(ofStep(seen)).toEqual(ofStep(rehearsed));
  });

  it('leaves the run its bits', () => {
    const watched = trained();
    healthOf(watched);
    const plan = inspectHealth(benchOf(watched), {});
    if (plan.watcher !== null) watched.trainer.watch.add(plan.watcher);
    for (let step = 0; step < 5; step++) watched.work('step');
    expect(parametersOf(watched)).toEqual(parametersOf(trained({}, 11)));
  });

  it('counts activations of the held-out digits, and units that are flat on all of them', () => {
    const fixture = trained();
    const [first] = fixture.network.parameters.layers;
    // Units 2 and 5 cannot but be below 0: no weights, and a bias below it.
    for (const unit of [2, 5]) {
      first?.weights.forEach((_, i, weights) => {
        if (i % 9 === unit) weights[i] = 0;
      });
      if (first) first.bias[unit] = -1;
    }
    const health = healthOf(fixture);
    expect([...(health.layers[0]?.dead ?? [])]).toEqual(expect.arrayContaining([2, 5]));
    expect(health.heldOut).toMatchObject({ split: 'validation', digits: 300 });
    expect(health.trained).toMatchObject({ split: 'training', digits: 500 });
    expect(health.layers.map(({ activations }) => activations.count)).toEqual([
      2_700, 2_100, 3_000,
    ]);
    expect(health.layers[1]?.activations.largest).toBeGreaterThan(0);
  });

  it('scores the held-out digits as an evaluation does', () => {
    const fixture = trained({ validationSize: 120, epochs: 1 }, 0);
    fixture.work('end');
    const evaluation = fixture.trainer.drainEvaluations().at(-1);
    const { heldOut } = healthOf(fixture);
    expect(heldOut.accuracy).toBe(evaluation?.validation?.accuracy);
    expect(heldOut.loss).toBeCloseTo(evaluation?.validation?.loss ?? 0, 6);
  });

  it('finds sigmoids at their ends saturated', () => {
    const fixture = trained({ hiddenLayers: layersOf([6], 'sigmoid') });
    const [first] = fixture.network.parameters.layers;
    first?.weights.fill(0);
    first?.bias.set([-3, 3, 0, -2.9, 2.95, -2.94]);
    // σ(2.9) = 0.948 lies short of the end, σ(2.95) = 0.950 beyond it.
    expect([...(healthOf(fixture).layers[0]?.saturated ?? [])]).toEqual([0, 1, 4]);
  });

  it('is of test digits where none are held out, and of none while none has arrived', () => {
    const fixture = trained({ validationSize: 0 });
    expect(healthOf(fixture).heldOut).toMatchObject({ split: 'test', digits: 200 });
    fixture.test.readyTo = 0;
    const bench = benchOf(fixture);
    expect(carryOut(bench, inspectHealth(bench, {}))).toBeNull();
  });

  it('tells how much of the work is done, from little to all', () => {
    const fixture = trained();
    const bench = benchOf(fixture);
    const plan = inspectHealth(bench, {});
    carryOut(bench, plan);
    const shares = [...plan.work()];
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    // Biases are parameters that nobody looks at.
    expect(shares.at(-1)).toBeCloseTo(1, 2);
  });

  it('gives arrays that are nobody else’s', () => {
    const fixture = trained();
    const [a, b] = [healthOf(fixture), healthOf(fixture)];
    expect(a.layers[0]?.weights.histogram.counts.buffer).not.toBe(
      b.layers[0]?.weights.histogram.counts.buffer,
    );
    expect(a.layers[0]?.dead.byteOffset).toBe(0);
    expect(a.layers[0]?.dead.buffer.byteLength).toBe(2 * (a.layers[0]?.dead.length ?? 0));
  });
});
