import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { SlowStepFinding } from '../../spec/inspection/slow-step.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { expectClose } from '../../testing/closeness.ts';
import { benchOf } from '../../testing/inspection-fixture.ts';
import { stateOf } from '../../testing/rate-test-fixture.ts';
import {
  makeTrainer,
  parametersOf,
  SMALL_SPEC,
  type TrainerFixture,
} from '../../testing/trainer-fixture.ts';
import { inspectSlowStep } from './inspect-slow-step.ts';
import { plainLoss } from './plain-answer.ts';

const hidden = { units: 20, activation: 'tanh', dropout: 0 } as const;

const specWith = (change: Partial<ExperimentSpec> = {}): ExperimentSpec => ({
  ...SMALL_SPEC,
  hiddenLayers: [hidden, { ...hidden, units: 9 }],
  ...change,
});

/** The finding about the next step, which the run makes for it. */
function watchNext(fixture: TrainerFixture, mostUnits = 6): SlowStepFinding {
  const { watcher, work } = inspectSlowStep(benchOf(fixture), { mostUnits });
  if (watcher === null) throw new Error('It does not watch.');
  fixture.trainer.watch.add(watcher);
  fixture.work('step');
  const { value } = work().next();
  if (typeof value !== 'object' || value === null) throw new Error('Nothing was found.');
  return value;
}

function trained(change: Partial<ExperimentSpec> = {}, steps = 3): TrainerFixture {
  const fixture = makeTrainer(specWith(change));
  for (let step = 0; step < steps; step++) fixture.work('step');
  return fixture;
}

// The kernels of the fixture work in float32.
const FLOAT32 = { absolute: 1e-6, relative: 1e-5 };

describe('a step in slow motion', () => {
  it('is that of the digit at the head of the batch, as the network answered it before', () => {
    const fixture = trained();
    const before = fixture.network.parameters.values.slice();
    const { example, layers, step } = watchNext(fixture);
    const { training, network } = fixture;
    expect(step).toBe(4);
    // The fourth batch of fifty.
    expect(example.index).toBe(network.order[150]);
    expect(example).toMatchObject({ label: training.labels[example.index], isAugmented: false });
    const own = example.index * PIXEL_COUNT;
    expect(example.pixels).toEqual(training.pixels.slice(own, own + PIXEL_COUNT));
    const { digits } = benchOf(fixture);
    network.parameters.values.set(before);
    digits.runOne(example.pixels);
    expectClose(example.logits, digits.activations(2), FLOAT32);
    for (const [l, { activations, units, unitCount }] of layers.entries()) {
      const all = digits.activations(l);
      expect(unitCount).toBe(all.length);
      expectClose(
        activations,
        Array.from(units, (unit) => all[unit] ?? 0),
        FLOAT32,
      );
    }
  });

  it('shows the most active units of a layer, and every class', () => {
    const fixture = trained();
    const all = watchNext(fixture, 100).layers[0]?.activations ?? [];
    const magnitudes = Array.from(all, Math.abs).sort((a, b) => b - a);
    const again = trained();
    const [first, second, output] = watchNext(again, 6).layers;
    expect([first, second, output].map((layer) => layer?.units.length)).toEqual([6, 6, 10]);
    const shown = Array.from(first?.activations ?? [], Math.abs).sort((a, b) => b - a);
    expect(shown).toEqual(magnitudes.slice(0, 6));
    expect(first?.units).toEqual(first?.units.toSorted());
    expect(first?.activeCount).toBe(Array.from(all).filter((value) => value > 0).length);
  });

  it('has the losses of the example and of the batch', () => {
    const fixture = trained({ labelSmoothing: 0.1 });
    const { example, loss, labelSmoothing } = watchNext(fixture);
    const terms = { loss: 'crossEntropy', label: example.label, labelSmoothing } as const;
    expect(labelSmoothing).toBe(0.1);
    expect(example.loss).toBeCloseTo(plainLoss(example.logits, terms), 5);
    expect(loss).not.toBeCloseTo(example.loss, 3);
    const again = trained({ labelSmoothing: 0.1 });
    // They are logged in float32.
    expect(again.work('step')).toEqual([Math.fround(loss)]);
  });

  it.each(['crossEntropy', 'quadratic'] as const)(
    'has the example’s own derivatives under the %s loss: those of the biases where it is alone',
    (loss) => {
      const fixture = trained({ loss, batchSize: 1 });
      const { layers } = watchNext(fixture);
      layers.forEach(({ deltas, units }, l) => {
        const { dBias = [] } = fixture.network.parameters.layers[l] ?? {};
        expectClose(
          deltas,
          Array.from(units, (unit) => dBias[unit] ?? 0),
          FLOAT32,
        );
      });
      expect(layers.some(({ deltas }) => deltas.some((delta) => Math.abs(delta) > 1e-3))).toBe(
        true,
      );
    },
  );

  it('divides no derivative by the size of the batch', () => {
    const alone = watchNext(trained({ batchSize: 1 }, 0));
    const among = watchNext(trained({ batchSize: 50 }, 0));
    expect(among.example).toEqual(alone.example);
    expectClose(among.layers[2]?.deltas ?? [], alone.layers[2]?.deltas ?? [], FLOAT32);
  });

  it('has norms, weights, gradients and changes as the network’s arrays have them', () => {
    const fixture = trained({ optimizer: 'momentum', momentum: 0.9 });
    const { layers } = fixture.network.parameters;
    const weightsBefore = layers.map(({ weights }) => weights.slice());
    const found = watchNext(fixture).layers;
    const changes = layers.map(({ weights }, l) =>
      weights.map((weight, i) => weight - (weightsBefore[l]?.[i] ?? 0)),
    );
    found.forEach(({ gradientNorm, weightNorm, updateNorm }, l) => {
      expect(gradientNorm).toBeCloseTo(lengthOf(layers[l]?.dWeights), 6);
      expect(weightNorm).toBeCloseTo(lengthOf(weightsBefore[l]), 5);
      expect(updateNorm).toBeCloseTo(lengthOf(changes[l]), 6);
    });
    const [first, second] = found;
    second?.units.forEach((unit, n) => {
      first?.units.forEach((input, p) => {
        const [edge, at] = [p * second.units.length + n, input * 9 + unit];
        expect(second.weights[edge]).toBe(weightsBefore[1]?.[at]);
        expect(second.gradients[edge]).toBe(layers[1]?.dWeights[at]);
        expect(second.changes[edge]).toBe(changes[1]?.[at]);
      });
    });
  });

  it('sums up what lies between the picture and a unit', () => {
    const fixture = trained({ inputScaling: 'inverted', optimizer: 'sgd' });
    const [layer] = fixture.network.parameters.layers;
    const weights = layer?.weights.slice() ?? [];
    const { example, layers } = watchNext(fixture);
    const [first] = layers;
    first?.units.forEach((unit, n) => {
      const own = (values: ArrayLike<number> = []) =>
        Array.from({ length: PIXEL_COUNT }, (_, i) => values[i * 20 + unit] ?? 0);
      const heard = own(weights).reduce(
        (sum, weight, i) => sum + weight * (1 - (example.pixels[i] ?? 0) / 255),
        0,
      );
      expect(first.weights[n]).toBeCloseTo(heard, 6);
      expect(first.gradients[n]).toBeCloseTo(lengthOf(own(layer?.dWeights)), 7);
      // Plain SGD: as long as the gradient, times the rate.
      expect(first.changes[n]).toBeCloseTo(0.05 * lengthOf(own(layer?.dWeights)), 6);
    });
  });

  it('sees dropped units and distorted digits as the step did', () => {
    const layer = { ...hidden, dropout: 0.5 };
    const fixture = trained({ hiddenLayers: [layer], rotation: 40 }, 0);
    const { example, layers, hasDropout } = watchNext(fixture, 20);
    expect(hasDropout).toBe(true);
    const dropped = Array.from(layers[0]?.activations ?? []).filter((value) => value === 0);
    expect(dropped.length).toBeGreaterThan(3);
    expect(example.isAugmented).toBe(true);
    const own = example.index * PIXEL_COUNT;
    const plain = fixture.training.pixels.slice(own, own + PIXEL_COUNT);
    expect(example.pixels).not.toEqual(plain);
    const [seen] = stepDigits(fixture);
    expect(example.pixels).toEqual(seen);
  });

  it('of a batch in several chunks shows the first of the last', () => {
    const fixture = trained({ batchSize: 300 }, 0);
    const { example, batchRows } = watchNext(fixture);
    expect(batchRows).toBe(300);
    expect(example.index).toBe(fixture.network.order[256]);
    expect(example.label).toBe(fixture.training.labels[example.index]);
  });

  it('works without a hidden layer', () => {
    const fixture = trained({ hiddenLayers: [] });
    const { layers, example } = watchNext(fixture);
    expect(layers).toHaveLength(1);
    expect(layers[0]?.activations).toEqual(example.logits);
  });
});

const lengthOf = (values: ArrayLike<number> = []): number =>
  Math.sqrt(Array.from(values).reduce((sum, value) => sum + value * value, 0));

/** The digits of the newest step, worked out anew. */
function stepDigits({ trainer }: TrainerFixture): Uint8Array[] {
  const digits = trainer.beginBatchDigits(trainer.spec)?.advance(() => 0, 1);
  return digits ? [digits.pixels.slice(0, PIXEL_COUNT)] : [];
}

describe('a run in slow motion', () => {
  it('goes on bit by bit as if nobody had looked', () => {
    const change = { shift: 1, optimizer: 'adam', learningRate: 1e-3 } as const;
    const straight = trained(change, 5);
    const watched = trained(change, 0);
    for (let step = 0; step < 5; step++) watchNext(watched);
    expect(stateOf(watched)).toEqual(stateOf(straight));
    straight.work('epoch');
    watched.work('epoch');
    expect(parametersOf(watched)).toEqual(parametersOf(straight));
  });

  it('finds nothing while its step is still to be made, nor where it was discarded', () => {
    const fixture = trained();
    const { watcher, work } = inspectSlowStep(benchOf(fixture), { mostUnits: 6 });
    expect(work().next()).toEqual({ done: true, value: null });
    fixture.network.parameters.values.fill(Number.NaN);
    if (watcher !== null) fixture.trainer.watch.add(watcher);
    fixture.work('step');
    expect(fixture.trainer.divergence).not.toBeNull();
    expect(work().next()).toEqual({ done: true, value: null });
  });
});
