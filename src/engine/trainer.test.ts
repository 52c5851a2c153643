import { describe, expect, it } from 'vitest';
import type { HiddenLayerSpec } from '../spec/experiment.ts';
import { layerShapes } from '../spec/layers.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { float32Allocator } from '../testing/allocators.ts';
import { expectClose } from '../testing/closeness.ts';
import { type MadeDigits, makeDigits } from '../testing/made-digits.ts';
import { SmallNetwork } from '../testing/small-network.ts';
import { makeTrainer, SMALL_SPEC, type TrainerFixture } from '../testing/trainer-fixture.ts';
import { referenceKernels } from './kernels/reference/reference.ts';
import { Trainer } from './trainer.ts';

const STEPS_PER_EPOCH = 12; // 600 digits in batches of 50
/** One plain update whose gradient can be told by hand. */
const PLAIN = {
  optimizer: 'sgd',
  hiddenLayers: [{ units: 8, activation: 'relu', dropout: 0 }] as HiddenLayerSpec[],
} as const;

const pixelsOf = ({ pixels }: MadeDigits, digit: number): number[] =>
  Array.from(pixels.subarray(digit * PIXEL_COUNT, (digit + 1) * PIXEL_COUNT), (p) => p / 255);

const parametersOf = ({ network }: Pick<TrainerFixture, 'network'>) => [
  ...network.parameters.values,
];

describe('a run', () => {
  it('learns: the loss falls by a factor of three within three epochs', () => {
    const losses = makeTrainer().work('end');
    expect(losses).toHaveLength(3 * STEPS_PER_EPOCH);
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 3);
  });

  it('overfits 32 digits to 100 %', () => {
    const hiddenLayers = [{ units: 32, activation: 'tanh', dropout: 0 }] as const;
    const spec = { ...SMALL_SPEC, validationSize: 0, hiddenLayers: [...hiddenLayers], epochs: 60 };
    const { trainer } = makeTrainer(spec, makeDigits(32, 4));
    trainer.train('end');
    while (!trainer.isFinished && trainer.step < 59) trainer.advance(Number.POSITIVE_INFINITY);
    trainer.drainLosses();
    trainer.advance(Number.POSITIVE_INFINITY);
    const { correct, examples } = trainer.drainLosses();
    expect(correct).toBe(examples);
  });

  it('gives the same bits for the same spec, and others for another seed', () => {
    const one = makeTrainer();
    const same = makeTrainer();
    const other = makeTrainer({ ...SMALL_SPEC, seed: 2 });
    for (const fixture of [one, same, other]) fixture.work('end');
    expect(parametersOf(same)).toEqual(parametersOf(one));
    expect(parametersOf(other)).not.toEqual(parametersOf(one));
  });

  it('gives the same bits however it is interrupted', () => {
    const straight = makeTrainer();
    straight.work('end');
    const halting = makeTrainer();
    for (let slice = 0; !halting.trainer.isFinished; slice++) {
      halting.trainer.train(slice % 3 === 0 ? 'step' : 'end');
      halting.trainer.advance(0);
      if (slice % 2 === 0) halting.trainer.pause();
    }
    expect(parametersOf(halting)).toEqual(parametersOf(straight));
  });

  it('gives the same bits however slowly its digits arrive', () => {
    const digits = makeDigits(7_300, 5);
    const spec = { ...SMALL_SPEC, epochs: 1 };
    const straight = makeTrainer(spec, digits);
    straight.work('end');
    const waiting = makeTrainer(spec, digits);
    for (const readyTo of [0, 2_999, 3_000, 6_000, 6_999, 7_300]) {
      waiting.training.readyTo = readyTo;
      waiting.work('end');
    }
    expect(waiting.trainer.isFinished).toBe(true);
    expect(parametersOf(waiting)).toEqual(parametersOf(straight));
  });

  it('needs all digits from the second epoch on', () => {
    const { trainer, training, work } = makeTrainer(SMALL_SPEC, makeDigits(7_300, 5));
    work('epoch');
    const { step } = trainer;
    training.readyTo = 6_000;
    work('end');
    expect(trainer.step).toBe(step);
  });

  it('starts on the first shard and waits for the second', () => {
    const { trainer, training, work } = makeTrainer(SMALL_SPEC, makeDigits(7_300, 5));
    training.readyTo = 3_000;
    work('end');
    expect(trainer.step).toBe(60);
    expect(trainer.isUnderWay).toBe(true);
  });

  it('takes a batch of 300 in chunks as if it were one', () => {
    const spec = { ...SMALL_SPEC, ...PLAIN, batchSize: 300 };
    const { trainer, network, training, work } = makeTrainer(spec);
    const whole = new SmallNetwork(referenceKernels, float32Allocator, layerShapes(spec), 300);
    whole.parameters.values.set(network.parameters.values);
    const digits = [...network.order.subarray(0, 300)];
    const loss = whole.computeGradients(
      digits.flatMap((digit) => pixelsOf(training, digit)),
      digits.map((digit) => training.labels[digit] ?? 0),
    );
    const { gradients, values } = whole.parameters;
    const expected = values.map((value, i) => value - spec.learningRate * (gradients[i] ?? 0));
    expect(work('step')[0]).toBeCloseTo(loss, 5);
    expect(trainer.step).toBe(1);
    expectClose(network.parameters.values, expected, { absolute: 1e-7, relative: 1e-5 });
  });

  it('follows its schedule: one-cycle begins with 1/25 of the learning rate', () => {
    const constant = makeTrainer({ ...SMALL_SPEC, ...PLAIN });
    const oneCycle = makeTrainer({ ...SMALL_SPEC, ...PLAIN, schedule: 'oneCycle' });
    const start = parametersOf(constant);
    constant.work('step');
    oneCycle.work('step');
    const move = (fixture: TrainerFixture) =>
      parametersOf(fixture).map((value, i) => value - (start[i] ?? 0));
    // Differences of float32 parameters below 2, whose neighbours are 1.2e-7 apart.
    const expected = move(constant).map((distance) => distance / 25);
    expectClose(move(oneCycle), expected, { absolute: 1.3e-7, relative: 0 });
  });

  it('leaves nothing behind for the next run in the same memory', () => {
    const first = makeTrainer();
    first.work('end');
    const { kernels, clock, team, network, training, test } = first.parts;
    const again = new Trainer({ kernels, clock, team, network, training, test }, SMALL_SPEC);
    again.train('end');
    while (again.advance(Number.POSITIVE_INFINITY) === 'working') again.drainLosses();
    const fresh = makeTrainer();
    fresh.work('end');
    expect(parametersOf(first)).toEqual(parametersOf(fresh));
  });
});

describe('a goal', () => {
  it('of one step is one update', () => {
    const { trainer, work } = makeTrainer();
    expect(work('step')).toHaveLength(1);
    expect(trainer.step).toBe(1);
  });

  it('of one epoch ends where the epoch does, also from the middle', () => {
    const { trainer, work } = makeTrainer();
    work('step');
    work('epoch');
    expect(trainer.step).toBe(STEPS_PER_EPOCH);
    work('epoch');
    expect(trainer.epoch).toBe(2);
  });

  it('rests when paused, in the middle of a step as well', () => {
    const { trainer } = makeTrainer();
    trainer.train('end');
    trainer.advance(0);
    trainer.pause();
    expect(trainer.advance(Number.POSITIVE_INFINITY)).toBe('resting');
    expect(trainer.step).toBe(0);
  });
});

describe('the end of a run', () => {
  it('is an evaluation after all epochs', () => {
    const { trainer, work } = makeTrainer();
    work('end');
    expect(trainer.isFinished).toBe(true);
    expect(trainer.drainEvaluations().at(-1)).toMatchObject({ step: 36, epoch: 3 });
  });

  it('moves when epochs are raised, and the run goes on', () => {
    const { trainer, work } = makeTrainer();
    work('end');
    trainer.change({ field: 'epochs', value: 4 });
    expect(trainer.isFinished).toBe(false);
    work('end');
    expect(trainer.step).toBe(4 * STEPS_PER_EPOCH);
  });

  it('comes at once when epochs are lowered below what is done', () => {
    const { trainer, work } = makeTrainer();
    for (let epoch = 0; epoch < 2; epoch++) work('epoch');
    work('step');
    trainer.change({ field: 'epochs', value: 1 });
    work('end');
    expect(trainer.isFinished).toBe(true);
    expect(trainer.drainEvaluations().at(-1)?.step).toBe(2 * STEPS_PER_EPOCH + 1);
  });
});

describe('evaluations', () => {
  it('stand at the untrained network, at 1/8, 1/4 and 1/2 of the first epoch, then at each end', () => {
    const { trainer, work } = makeTrainer();
    work('end');
    const steps = trainer.drainEvaluations().map(({ step }) => step);
    expect(steps).toEqual([0, 2, 3, 6, 12, 24, 36]);
  });

  it('score the held-out and the test digits, each on its own', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, epochs: 1 });
    work('end');
    const evaluation = trainer.drainEvaluations().at(-1);
    expect(evaluation?.validation?.examples).toBe(SMALL_SPEC.validationSize);
    expect(evaluation?.test.examples).toBe(200);
    expect(evaluation?.test.accuracy).not.toBe(evaluation?.validation?.accuracy);
  });

  it('have no validation when no digits are held out', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, validationSize: 0 });
    work();
    expect(trainer.drainEvaluations()[0]?.validation).toBeNull();
  });

  it('wait for the held-out digits as well as for the test digits', () => {
    const { trainer, training, work } = makeTrainer();
    training.readyTo = 600;
    work('end');
    expect(trainer.step).toBe(STEPS_PER_EPOCH);
    expect(trainer.drainEvaluations()).toHaveLength(0);
    training.readyTo = 900;
    work();
    expect(trainer.drainEvaluations()[0]?.step).toBe(STEPS_PER_EPOCH);
  });

  it('are skipped early on when their digits are missing, but awaited at the end of an epoch', () => {
    const { trainer, test, work } = makeTrainer();
    test.readyTo = 0;
    work('end');
    expect(trainer.step).toBe(STEPS_PER_EPOCH);
    test.readyTo = 200;
    work();
    expect(trainer.drainEvaluations()[0]?.step).toBe(STEPS_PER_EPOCH);
    expect(trainer.isFinished).toBe(true);
  });
});

describe('a network of more than a million parameters', () => {
  const layer = { units: 1_300, activation: 'relu', dropout: 0 } as const;

  it('takes its first step without being scored before', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, hiddenLayers: [layer], batchSize: 10 });
    work();
    expect(trainer.drainEvaluations()).toHaveLength(0);
    expect(work('step')).toHaveLength(1);
  });
});

describe('a live change', () => {
  it('is felt from the next step on and is recorded with it', () => {
    const { trainer, work } = makeTrainer();
    work('step');
    const edit = trainer.change({ field: 'learningRate', value: 0.01 });
    expect(edit).toEqual({ field: 'learningRate', value: 0.01, previous: 0.05, step: 2 });
  });

  it('does not touch the step under way', () => {
    const untouched = makeTrainer();
    untouched.work('step');
    const { trainer, network, work } = makeTrainer();
    work();
    trainer.train('step');
    trainer.advance(0);
    const edit = trainer.change({ field: 'learningRate', value: 5 });
    expect(edit?.step).toBe(2);
    while (trainer.step === 0) trainer.advance(0);
    expect([...network.parameters.values]).toEqual(parametersOf(untouched));
  });

  it('of the batch size changes how many steps are left in the epoch', () => {
    const { trainer, work } = makeTrainer();
    work('step');
    trainer.change({ field: 'batchSize', value: 300 });
    expect(work('epoch')).toHaveLength(2);
  });

  it('of one layer’s dropout changes the run', () => {
    const changed = makeTrainer();
    changed.trainer.change({ field: 'dropout', layer: 0, value: 0.9 });
    const unchanged = makeTrainer();
    changed.work('epoch');
    unchanged.work('epoch');
    expect(parametersOf(changed)).not.toEqual(parametersOf(unchanged));
  });

  it('to what already is changes nothing', () => {
    expect(makeTrainer().trainer.change({ field: 'momentum', value: 0.9 })).toBeNull();
  });
});

describe('divergence', () => {
  it('ends the run on the step whose loss is not finite and keeps the parameters before it', () => {
    const { trainer, network, work } = makeTrainer();
    work('epoch');
    const { layers } = network.parameters;
    layers[0]?.bias.fill(1e38);
    layers[1]?.weights.fill(3e38);
    const before = [...network.parameters.values];
    work('end');
    expect(trainer.divergence).toEqual({ step: STEPS_PER_EPOCH + 1, cause: 'loss', layer: 1 });
    expect(trainer.step).toBe(STEPS_PER_EPOCH);
    expect([...network.parameters.values]).toEqual(before);
  });

  it('ends the run when the loss is above 10 · ln 10 on 20 steps in a row', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, learningRate: 1_000, epochs: 10 });
    const losses = work('end');
    expect(trainer.divergence).toMatchObject({ cause: 'lossTooHigh', step: losses.length });
    expect(losses.slice(-20).every((loss) => loss > 10 * Math.LN10)).toBe(true);
    expect(losses.at(-21) ?? 0).toBeLessThan(10 * Math.LN10);
  });

  it('discards an update that would overflow a parameter', () => {
    const { trainer, network, work } = makeTrainer({
      ...SMALL_SPEC,
      ...PLAIN,
      learningRate: 10_000,
    });
    const [, output] = network.parameters.layers;
    // Only class 0 sees the hidden units, so their gradients are of the size of its weights.
    output?.weights.forEach((_, i, weights) => {
      weights[i] = i % 10 === 0 ? 1e36 : 0;
    });
    const before = parametersOf({ network });
    work('end');
    expect(trainer.divergence).toEqual({ step: 1, cause: 'parameter', layer: 0 });
    expect(parametersOf({ network })).toEqual(before);
  });

  it('leaves a run that stays ended', () => {
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, learningRate: 1_000, epochs: 10 });
    work('end');
    const { step } = trainer;
    expect(work('end')).toHaveLength(0);
    expect(trainer.step).toBe(step);
  });
});
