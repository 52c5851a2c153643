import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { makeDigits } from '../testing/made-digits.ts';
import { makeTrainer, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { TrainingDigits } from './training-digits.ts';

const CLASSES = [2, 5, 7];
const subset: ExperimentSpec = { ...SMALL_SPEC, classes: CLASSES };
const isChosen = (label: number) => CLASSES.includes(label);

/** Digits and labels of every batch of a run. */
function batchesOf(spec: ExperimentSpec) {
  const { network, trainer, training, work } = makeTrainer(spec);
  const batches: { digits: number[]; labels: number[] }[] = [];
  work();
  while (trainer.epoch < spec.epochs) {
    trainer.train('step');
    trainer.advance(0);
    // The last step of an epoch arranges the next.
    const order = network.order.slice();
    work('step');
    const { firstPosition, batchRows } = network.state;
    const digits = [...order.subarray(firstPosition, firstPosition + batchRows)];
    batches.push({ digits, labels: [...network.workspace.labels.subarray(0, batchRows)] });
    // The evaluation would overwrite the labels.
    work();
  }
  return { training, batches };
}

describe('a run on some of the classes', () => {
  it('is over at once, and scored, when no digit is of them', () => {
    const digits = makeDigits(310, 1);
    digits.labels.fill(3, 0, 10);
    const { trainer, work } = makeTrainer({ ...SMALL_SPEC, classes: [1, 2] }, digits);
    work('end');
    expect(trainer).toMatchObject({ divergence: null, isFinished: true, step: 0 });
    expect(trainer.drainEvaluations().at(-1)?.test.examples).toBeGreaterThan(0);
  });

  it('trains on their digits alone, every one once an epoch', () => {
    const { training, batches } = batchesOf({ ...subset, epochs: 2 });
    const chosen = Array.from(training.labels.subarray(0, 600), (_, digit) => digit).filter(
      (digit) => isChosen(training.labels[digit] ?? -1),
    );
    const digits = batches.flatMap((batch) => batch.digits).sort((a, b) => a - b);
    expect(digits).toEqual(chosen.flatMap((digit) => [digit, digit]));
  });

  it('is scored on their digits alone, on either split', () => {
    const { trainer, training, test, work } = makeTrainer(subset);
    work('end');
    const evaluation = trainer.drainEvaluations().at(-1);
    const heldOut = training.labels.subarray(600).filter(isChosen).length;
    expect(evaluation?.validation?.examples).toBe(heldOut);
    expect(evaluation?.test.examples).toBe(test.labels.filter(isChosen).length);
    expect(evaluation?.validation?.accuracy).toBeGreaterThan(0.8);
  });

  it('has no validation when none of the held-out digits is of them', () => {
    const digits = makeDigits(900, 1);
    digits.labels.forEach((label, digit) => {
      if (digit >= 600 && isChosen(label)) digits.labels[digit] = 0;
    });
    const { trainer, work } = makeTrainer({ ...subset, patience: 1, restoreBest: true }, digits);
    work('end');
    const evaluation = trainer.drainEvaluations().at(-1);
    expect(evaluation?.validation).toBeNull();
    expect(evaluation?.test.examples).toBeGreaterThan(0);
    expect(trainer.epoch).toBe(3);
    expect(trainer.judge.best).toBeNull();
  });

  it('waits for every digit that is not held out', () => {
    const { trainer, training, work } = makeTrainer(subset);
    training.readyTo = 599;
    work('end');
    expect(trainer.step).toBe(0);
    expect(trainer.epoch).toBe(0);
    training.readyTo = 600;
    expect(work('step')).toHaveLength(1);
  });
});

describe('label noise', () => {
  const noisy = { ...SMALL_SPEC, labelNoise: 0.4 };

  it('is what a run trains on, the same for a digit in every epoch', () => {
    const { training, batches } = batchesOf({ ...noisy, batchSize: 60 });
    const labels = new TrainingDigits(training, noisy);
    // An evaluation after a step has overwritten the labels of its batch.
    const kept = batches.filter((_, step) => ![1, 2, 4, 9, 19, 29].includes(step));
    for (const batch of kept) {
      expect(batch.labels).toEqual(batch.digits.map((digit) => labels.labelOf(digit)));
    }
    expect(kept.length).toBeGreaterThan(20);
  });

  it('is never in the scoring of either split', () => {
    const [clean, other] = [makeTrainer(), makeTrainer(noisy)];
    for (const { work } of [clean, other]) work();
    expect(other.trainer.drainEvaluations()).toEqual(clean.trainer.drainEvaluations());
  });
});
