import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { CheckedWeight, MicroscopeQuestion } from '../../spec/inspection/microscope.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { ACTIVATIONS, INPUT_SCALINGS, OPTIMIZERS } from '../../spec/vocabulary.ts';
import { expectClose } from '../../testing/closeness.ts';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { makeDigits } from '../../testing/made-digits.ts';
import { stateOf } from '../../testing/rate-test-fixture.ts';
import { simdFixture } from '../../testing/simd-fixture.ts';
import {
  makeTrainer,
  parametersOf,
  SMALL_SPEC,
  type TrainerFixture,
} from '../../testing/trainer-fixture.ts';
import { allocateNetwork } from '../network.ts';
import { Predictor } from '../predictor.ts';
import { SOLO } from '../team.ts';
import { Trainer } from '../trainer.ts';
import { inspectMicroscope } from './inspect-microscope.ts';

const hidden = { units: 9, activation: 'tanh', dropout: 0.2 } as const;

const specWith = (change: Partial<ExperimentSpec> = {}): ExperimentSpec => ({
  ...SMALL_SPEC,
  hiddenLayers: [hidden, { ...hidden, units: 7 }],
  ...change,
});

function look(
  fixture: Pick<TrainerFixture, 'trainer' | 'parts'>,
  change: Partial<MicroscopeQuestion> = {},
) {
  const { test } = fixture.parts;
  const pixels = test.pixels.slice(0, PIXEL_COUNT);
  const label = test.labels[0] ?? 0;
  const question = { pixels, label, learningRate: null, weight: null, ...change };
  const bench = benchOf(fixture);
  const finding = carryOut(bench, inspectMicroscope(bench, question));
  if (finding === null) throw new Error('Nothing was found.');
  return finding;
}

function expectAgreement(weights: readonly CheckedWeight[]): void {
  const smooth = weights.filter(({ switched }) => switched === 0);
  expect(smooth.length).toBeGreaterThan(0);
  // The kernels work in float32: 1e-7 of terms near 1, summed along three layers.
  expectClose(
    smooth.map(({ backprop }) => backprop),
    smooth.map(({ numeric }) => numeric),
    { absolute: 2e-6, relative: 2e-4 },
  );
}

describe('the microscope’s derivatives are those that nudging the weights gives', () => {
  it.each(ACTIVATIONS)('through two hidden layers of %s', (activation) => {
    const layer = { ...hidden, activation };
    const fixture = makeTrainer(specWith({ hiddenLayers: [layer, layer], leakySlope: 0.3 }));
    fixture.work('step');
    const { largest } = look(fixture);
    expect(largest.map(({ place }) => place.layer)).toEqual([0, 1, 2]);
    expect(Math.max(...largest.map(({ backprop }) => Math.abs(backprop)))).toBeGreaterThan(1e-3);
    expectAgreement(largest);
  });

  it.each(INPUT_SCALINGS)('with %s inputs', (inputScaling) => {
    expectAgreement(look(makeTrainer(specWith({ inputScaling }))).largest);
  });

  it.each<Partial<ExperimentSpec>>([
    { loss: 'quadratic' },
    { labelSmoothing: 0.2 },
    { hiddenLayers: [] },
    { l2Penalty: 0.1, clipNorm: 0.1 },
  ])('with %j', (change) => {
    expectAgreement(look(makeTrainer(specWith(change))).largest);
  });

  it('from the simd kernels, in the size that people train', async () => {
    const fixture = await simdTrainer(specWith({ hiddenLayers: [{ ...hidden, units: 128 }] }));
    fixture.trainer.train('step');
    fixture.trainer.advance(Number.POSITIVE_INFINITY);
    for (const { backprop, numeric } of look(fixture).largest) {
      expect(Math.abs(backprop)).toBeGreaterThan(1e-3);
      expect(Math.abs(backprop / numeric - 1)).toBeLessThan(1e-4);
    }
  });

  it.each(['crossEntropy', 'quadratic'] as const)(
    'and start at the outputs with the error that is told of, under the %s loss',
    (loss) => {
      const fixture = makeTrainer(specWith({ loss, labelSmoothing: 0.1 }));
      const { outputError } = look(fixture);
      const errors = fixture.network.parameters.layers.at(-1)?.dBias ?? [];
      expect(outputError).toBeGreaterThan(0.01);
      expect(outputError).toBeCloseTo(Math.max(...Array.from(errors, Math.abs)), 6);
    },
  );

  it('unless a unit with a kink switches between the two, which is said', () => {
    const relu = { units: 4, activation: 'relu', dropout: 0 } as const;
    const fixture = makeTrainer(specWith({ hiddenLayers: [relu] }));
    const [layer] = fixture.network.parameters.layers;
    // No input but its bias, which is 0: every unit stands at the kink.
    layer?.weights.fill(0);
    layer?.bias.fill(0);
    const input = fixture.test.pixels.findIndex((level) => level > 0);
    const { chosen, largest } = look(fixture, { weight: { layer: 0, input, unit: 2 } });
    expect(chosen).toMatchObject({ switched: 1, backprop: 0 });
    expect(Math.abs(chosen?.numeric ?? 0)).toBeGreaterThan(1e-4);
    expect(largest.map(({ switched }) => switched)).toEqual([0, 0]);
  });
});

/** A trainer of made digits in the memory of the simd kernels. */
async function simdTrainer(spec: ExperimentSpec) {
  const { kernels, arena } = await simdFixture('plain', PIXEL_COUNT);
  const memory = arena();
  const inMemory = (count: number, seed: number) => {
    const made = makeDigits(count, seed);
    const pixels = memory.bytes(made.pixels.length);
    pixels.set(made.pixels);
    return { ...made, pixels };
  };
  const [training, test] = [inMemory(900, 1), inMemory(200, 2)];
  const network = allocateNetwork(memory, spec, 600);
  const parts = { kernels, network, training, test, clock: () => 0, team: SOLO };
  return { trainer: new Trainer(parts, spec), parts, network, test };
}

/** The digit that the run's next step begins with. */
function nextExample({ trainer, network, training }: TrainerFixture) {
  const loan = trainer.lend();
  const index = network.order[loan.machinery.cursor.position] ?? 0;
  loan.giveBack();
  const pixels = training.pixels.slice(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);
  return { pixels, label: training.labels[index] ?? 0 };
}

describe('the microscope’s step is the one that the run would make on that example alone', () => {
  const PLAIN = { batchSize: 1, hiddenLayers: [{ ...hidden, dropout: 0 }] };

  it.each(OPTIMIZERS)('with %s', (optimizer) => {
    const regularized = { l1Penalty: 1e-3, l2Penalty: 1e-2, weightDecay: 0.05, clipNorm: 0.5 };
    const learningRate = 0.01;
    const fixture = makeTrainer(specWith({ ...PLAIN, ...regularized, optimizer, learningRate }));
    for (let step = 0; step < 4; step++) fixture.work('step');
    const found = look(fixture, nextExample(fixture));
    const { layers } = fixture.network.parameters;
    const copies = layers.map(({ weights, bias }) => [weights.slice(), bias.slice()] as const);
    const [loss = 0] = fixture.work('step');
    expect(found.before.loss).toBeCloseTo(loss, 5);
    found.layers.forEach((layer, l) => {
      const { weights = [], bias = [] } = layers[l] ?? {};
      const [weightsBefore = [], biasBefore = []] = copies[l] ?? [];
      // What changed is taken down in float32.
      expect(layer.weightUpdateNorm).toBeCloseTo(distanceOf(weights, weightsBefore), 9);
      expect(layer.biasUpdateNorm).toBeCloseTo(distanceOf(bias, biasBefore), 9);
    });
    expect(found.rule.kept).toBeCloseTo(optimizer === 'adam' ? 1 : 1 - 0.01 * 0.05, 12);
    for (const { place, update } of found.largest) {
      const { weights = [], shape } = layers[place.layer] ?? {};
      const at = place.input * (shape?.outputs ?? 0) + place.unit;
      expect(update.after).toBe(weights[at]);
      expect(update.after).not.toBe(update.before);
    }
  });

  it('at a rate of the person’s own', () => {
    const slow = makeTrainer(specWith({ ...PLAIN, optimizer: 'sgd', learningRate: 0.01 }));
    const fast = makeTrainer(specWith({ ...PLAIN, optimizer: 'sgd', learningRate: 0.1 }));
    const own = look(slow, { ...nextExample(slow), learningRate: 0.1 });
    expect(own).toEqual(look(fast, nextExample(fast)));
    expect(own.rule.learningRate).toBe(0.1);
  });

  it('and leads to the answer that the network then gives', () => {
    const spec = specWith({ ...PLAIN, learningRate: 0.2 });
    const fixture = makeTrainer(spec);
    const example = nextExample(fixture);
    const { before, after } = look(fixture, example);
    const predictor = new Predictor(fixture.parts.kernels, fixture.network, spec);
    const answer = () => predictor.predict(example.pixels);
    // A prediction is float32.
    const close = { absolute: 1e-6, relative: 1e-5 };
    expectClose(before.probabilities, answer(), close);
    fixture.work('step');
    expectClose(after.probabilities, answer(), close);
    expect(after.loss).toBeLessThan(before.loss);
  });

  it('without the dropout and the augmentation that blur it', () => {
    const hiddenLayers = [{ ...hidden, dropout: 0.8 }];
    const plain = makeTrainer(specWith({ hiddenLayers: [{ ...hidden, dropout: 0 }] }));
    const blurred = makeTrainer(specWith({ hiddenLayers, shift: 4, elasticStrength: 20 }));
    expect(look(blurred)).toEqual(look(plain));
  });
});

const distanceOf = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.sqrt(Array.from(a).reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0));

describe('the weights under the microscope', () => {
  it('have the largest gradient of their layer', () => {
    const fixture = makeTrainer(specWith());
    const { largest, layers } = look(fixture);
    expect(largest.map(({ backprop }) => Math.abs(backprop))).toEqual(
      layers.map(({ largestGradient }) => largestGradient),
    );
  });

  it('are joined by the one that was asked for, if there is one at its place', () => {
    const fixture = makeTrainer(specWith());
    const weight = { layer: 1, input: 3, unit: 5 };
    const { chosen } = look(fixture, { weight });
    expect(chosen?.place).toEqual(weight);
    expect(chosen?.update.before).toBe(fixture.network.parameters.layers[1]?.weights[3 * 7 + 5]);
    expectAgreement(chosen === null ? [] : [chosen]);
    expect(look(fixture, { weight: { ...weight, unit: 7 } }).chosen).toBeNull();
    expect(look(fixture, { weight: { ...weight, layer: 3 } }).chosen).toBeNull();
  });

  it('come with the numbers of their optimizer’s rule', () => {
    const change = {
      optimizer: 'adam',
      l2Penalty: 0.1,
      clipNorm: 0.05,
      learningRate: 1e-3,
    } as const;
    const fixture = makeTrainer(specWith(change));
    for (let step = 0; step < 3; step++) fixture.work('step');
    const { rule, largest } = look(fixture);
    // The fourth step.
    expect(rule.meanCorrection).toBeCloseTo(1 - rule.beta1 ** 4, 14);
    expect(rule.squareCorrection).toBeCloseTo(1 - rule.beta2 ** 4, 14);
    for (const { backprop, update } of largest) {
      const { before, after, penalty, gradient, slotsBefore, slotsAfter } = update;
      expect(penalty).toBeCloseTo(0.1 * before, 10);
      expect(gradient).toBeCloseTo((backprop + penalty) * rule.clipping, 6);
      const mean = rule.beta1 * (slotsBefore[0] ?? 0) + (1 - rule.beta1) * gradient;
      const square = rule.beta2 * (slotsBefore[1] ?? 0) + (1 - rule.beta2) * gradient * gradient;
      expectClose(slotsAfter, [mean, square], { absolute: 1e-12, relative: 1e-6 });
      const root = Math.sqrt(square / rule.squareCorrection);
      const moved = (rule.learningRate * (mean / rule.meanCorrection)) / (root + rule.epsilon);
      expect(after).toBeCloseTo(before - moved, 7);
    }
    expect(rule.clipping).toBeLessThan(1);
  });
});

describe('a run that was looked at', () => {
  const SPEC = specWith({ optimizer: 'adam', learningRate: 1e-3, shift: 1, epochs: 1 });

  it('has every bit that it had before', () => {
    const fixture = makeTrainer(SPEC);
    for (let step = 0; step < 3; step++) fixture.work('step');
    const before = stateOf(fixture);
    look(fixture, { learningRate: 10 });
    expect(stateOf(fixture)).toEqual(before);
  });

  it('goes on as if nobody had looked, also from the middle of a step', () => {
    const straight = makeTrainer(SPEC);
    straight.work('end');
    const looked = makeTrainer(SPEC);
    looked.trainer.train('end');
    for (let slice = 0; !looked.trainer.isFinished; slice++) {
      looked.trainer.advance(0);
      if (slice % 50 === 0 && !looked.trainer.isScoring) look(looked);
    }
    expect(parametersOf(looked)).toEqual(parametersOf(straight));
  });

  it('is seen the same in the middle of a step as before it', () => {
    const fixture = makeTrainer(SPEC);
    for (let step = 0; step < 3; step++) fixture.work('step');
    const before = look(fixture);
    fixture.trainer.train('step');
    fixture.trainer.advance(0);
    expect(look(fixture)).toEqual(before);
    expect(fixture.trainer.step).toBe(3);
  });

  it('has its network back when the look is ended before its time', () => {
    const fixture = makeTrainer(SPEC);
    fixture.work('step');
    const before = stateOf(fixture);
    const question = { ...nextExample(fixture), learningRate: null, weight: null };
    for (let slices = 1; slices < 40; slices++) {
      const work = inspectMicroscope(benchOf(fixture), question).work();
      for (let slice = 0; slice < slices; slice++) work.next();
      work.return(null);
      expect(stateOf(fixture)).toEqual(before);
    }
  });
});
