import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../../spec/mnist.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { referenceKernels } from '../kernels/reference/reference.ts';
import { UNHURRIED } from '../pass.ts';
import { Predictor } from '../predictor.ts';
import { Calibrator } from './calibrator.ts';
import { SplitAnswers } from './split-answers.ts';

const HELD_OUT = { from: 600, to: 900 };

function trained(spec: ExperimentSpec = SMALL_SPEC) {
  const fixture = makeTrainer(spec);
  fixture.work('epoch');
  return fixture;
}

describe.each(['crossEntropy', 'quadratic'] as const)('the answers of a split, %s', (loss) => {
  const spec = { ...SMALL_SPEC, loss };
  const { network, training } = trained(spec);
  const split = new SplitAnswers(referenceKernels, network, spec, training, HELD_OUT);
  const answers = split.advance(UNHURRIED, 0);

  it('have the predictions as their softmax, digit by digit', () => {
    const predictor = new Predictor(referenceKernels, network, spec);
    for (const digit of [600, 615, 616, 899]) {
      const at = digit * PIXEL_COUNT;
      const predicted = predictor.predict(training.pixels.subarray(at, at + PIXEL_COUNT));
      const row = (digit - 600) * CLASS_COUNT;
      const logits = answers?.logits.slice(row, row + CLASS_COUNT) ?? [];
      const shares = Array.from(logits, (z) => Math.exp(z));
      const sum = shares.reduce((total, share) => total + share, 0);
      // Float32 logits of a size below 20, good to 1e-6.
      predicted.forEach((share, k) => {
        expect((shares[k] ?? 0) / sum).toBeCloseTo(share, 5);
      });
    }
  });

  it('are of the labels of the file', () => {
    expect(answers?.labels).toEqual(training.labels.slice(600, 900));
  });
});

describe('the answers of a split', () => {
  it('are those of the experiment’s classes', () => {
    const spec = { ...SMALL_SPEC, classes: [2, 5] };
    const { network, training } = trained(spec);
    const split = new SplitAnswers(referenceKernels, network, spec, training, HELD_OUT);
    const labels = [...(split.advance(UNHURRIED, 0)?.labels ?? [])];
    expect(new Set(labels)).toEqual(new Set([2, 5]));
    const all = [...training.labels.slice(600, 900)];
    expect(labels).toEqual(all.filter((label) => label === 2 || label === 5));
  });
});

describe('a calibration', () => {
  const calibrate = (fixture: ReturnType<typeof trained>, spec = SMALL_SPEC) => {
    const calibrator = new Calibrator(referenceKernels, fixture.network, spec, fixture.training);
    expect(calibrator.begin()).toBe(true);
    return calibrator;
  };

  it('gives a temperature, its digits and the limits of likeness', () => {
    const found = calibrate(trained()).advance(UNHURRIED, 0);
    expect(found?.digits).toBe(300);
    expect(found?.temperature).toBeGreaterThan(0);
    expect(found?.limits?.cosine).toBeGreaterThan(0);
  });

  it('leaves a step under way as it is', () => {
    const [plain, looked] = [makeTrainer(), makeTrainer()];
    for (const { trainer } of [plain, looked]) {
      trainer.train('end');
      // A tile or two into a step.
      for (let slice = 0; slice < 25; slice++) trainer.advance(0);
    }
    calibrate(looked).advance(UNHURRIED, 0);
    for (const { work } of [plain, looked]) work();
    expect(parametersOf(looked)).toEqual(parametersOf(plain));
  });

  it('finds in slices what it finds at one go, and begins anew with other weights', () => {
    const fixture = trained();
    const whole = calibrate(fixture).advance(UNHURRIED, 0);
    const calibrator = calibrate(fixture);
    calibrator.advance(() => 1, 0);
    calibrator.begin();
    let found = calibrator.advance(() => 1, 0);
    while (found === null) found = calibrator.advance(() => 1, 0);
    expect(found).toEqual(whole);
  });

  it('waits for its digits', () => {
    const fixture = trained();
    fixture.training.readyTo = 899;
    const { network, training } = fixture;
    expect(new Calibrator(referenceKernels, network, SMALL_SPEC, training).begin()).toBe(false);
  });

  it('has no temperature where no digits are held out', () => {
    const spec = { ...SMALL_SPEC, validationSize: 0 };
    const found = calibrate(trained(spec), spec).advance(UNHURRIED, 0);
    expect(found).toEqual({ temperature: null, digits: 0, limits: null });
  });
});
