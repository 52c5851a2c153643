import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { MOST_BATCH_DIGITS, type StepDigits } from '../spec/step-digits.ts';
import { makeDigits } from '../testing/made-digits.ts';
import {
  makeTrainer,
  parametersOf,
  SMALL_SPEC,
  type TrainerFixture,
} from '../testing/trainer-fixture.ts';

const PLAIN: ExperimentSpec = { ...SMALL_SPEC, batchSize: 25, labelNoise: 0.4 };
const AUGMENTED: ExperimentSpec = {
  ...PLAIN,
  shift: 2,
  rotation: 15,
  zoom: 0.1,
  elasticStrength: 20,
  thickness: 0.5,
};

/** Sixty to train on: plain loops take two milliseconds to distort one. */
const DIGITS = makeDigits(360, 1);

/** @param deadline 0 leaves it after every digit. */
function see({ trainer }: TrainerFixture, deadline = Number.POSITIVE_INFINITY): StepDigits | null {
  const digits = trainer.beginBatchDigits(trainer.spec);
  for (;;) {
    const seen = digits?.advance(() => 1, deadline);
    if (seen !== null) return seen ?? null;
  }
}

/** Makes the next step. @returns what stood in the training's own arrays just before its end. */
function step({ network, trainer }: TrainerFixture) {
  const { workspace, state } = network;
  const before = trainer.step;
  let labels: number[] = [];
  let pixels: number[] = [];
  trainer.train('step');
  while (trainer.step === before) {
    labels = [...workspace.labels.subarray(0, workspace.rows)];
    pixels = [...workspace.warpedPixels.subarray(0, state.batchRows * PIXEL_COUNT)];
    trainer.advance(0);
  }
  return { labels, pixels };
}

describe('the digits of the newest step', () => {
  it('are those it trained on, changed and labelled as it saw them, in every epoch', () => {
    const fixture = makeTrainer(AUGMENTED, DIGITS);
    fixture.work();
    for (let number = 1; number <= 7; number++) {
      const { labels, pixels } = step(fixture);
      const seen = see(fixture);
      expect(seen).toMatchObject({ step: number, isMade: true, isAugmented: true });
      // 25 + 25 + 10 digits an epoch.
      expect(seen?.epoch).toBe(Math.ceil(number / 3));
      expect(seen?.batchRows).toBe(number % 3 === 0 ? 10 : 25);
      expect([...(seen?.labels ?? [])]).toEqual(labels);
      expect([...(seen?.pixels ?? [])]).toEqual(pixels);
    }
  });

  it('are digits of the training file with the classes that they are', () => {
    const fixture = makeTrainer(PLAIN, DIGITS);
    fixture.work();
    fixture.work('step');
    const seen = see(fixture);
    if (seen === null) throw new Error('There is no batch.');
    expect(seen.isAugmented).toBe(false);
    for (const [row, index] of seen.indices.entries()) {
      const from = index * PIXEL_COUNT;
      const digit = DIGITS.pixels.subarray(from, from + PIXEL_COUNT);
      expect(seen.pixels.subarray(row * PIXEL_COUNT, (row + 1) * PIXEL_COUNT)).toEqual(digit);
      expect(seen.trueLabels[row]).toBe(DIGITS.labels[index]);
    }
    const noisy = seen.labels.filter((label, row) => label !== seen.trueLabels[row]);
    // 40 % of 25 are 10; that it is none or all has a chance below 3 in a million.
    expect(noisy.length).toBeGreaterThan(0);
    expect(noisy.length).toBeLessThan(25);
  });

  it('stay those of the step made while the next one is under way with other settings', () => {
    const fixture = makeTrainer(AUGMENTED, DIGITS);
    for (let made = 0; made < 2; made++) step(fixture);
    const before = see(fixture);
    fixture.trainer.change({ field: 'shift', value: 6 });
    fixture.trainer.change({ field: 'batchSize', value: 5 });
    fixture.trainer.train('step');
    // Scoring comes first.
    while (fixture.network.state.batchRows !== 5) fixture.trainer.advance(0);
    expect(see(fixture)).toEqual(before);
    const { pixels } = step(fixture);
    const after = see(fixture);
    expect(after).toMatchObject({ step: 3, batchRows: 5 });
    expect([...(after?.pixels ?? [])]).toEqual(pixels);
  });

  it('are the same when they are worked out in slices', () => {
    const fixture = makeTrainer(AUGMENTED, DIGITS);
    fixture.work();
    fixture.work('step');
    expect(see(fixture, 0)).toEqual(see(fixture));
  });

  it('are at most so many, and say how many the whole batch has', () => {
    const fixture = makeTrainer({ ...PLAIN, batchSize: 200 });
    fixture.work();
    fixture.work('step');
    const seen = see(fixture);
    expect(seen?.batchRows).toBe(200);
    expect(seen?.indices).toHaveLength(MOST_BATCH_DIGITS);
    expect(seen?.pixels).toHaveLength(MOST_BATCH_DIGITS * PIXEL_COUNT);
  });

  it('can be looked at in the middle of any step without changing the run', () => {
    const straight = makeTrainer(AUGMENTED, DIGITS);
    straight.work('end');
    const looking = makeTrainer(AUGMENTED, DIGITS);
    looking.trainer.train('end');
    for (let slice = 0; !looking.trainer.isFinished; slice++) {
      looking.trainer.advance(0);
      if (slice % 97 === 0) see(looking);
    }
    expect(parametersOf(looking)).toEqual(parametersOf(straight));
  });
});

describe('before the first step', () => {
  it('the digits are those that it will be made of, with the settings ahead of it', () => {
    const fixture = makeTrainer(PLAIN, DIGITS);
    const ahead = { ...AUGMENTED, batchSize: 12 };
    const seen = fixture.trainer.beginBatchDigits(ahead)?.advance(() => 0, 1) ?? null;
    expect(seen).toMatchObject({ step: 1, isMade: false, epoch: 1, batchRows: 12 });
    const begun = makeTrainer(ahead, DIGITS);
    begun.work();
    begun.work('step');
    expect({ ...seen, isMade: true }).toEqual(see(begun));
  });

  it('there are none while the digits are on their way', () => {
    const fixture = makeTrainer(PLAIN, DIGITS);
    fixture.training.readyTo = 20;
    expect(fixture.trainer.beginBatchDigits(PLAIN)).toBeNull();
  });
});
