import { describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { makeTrainer, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { referenceKernels } from './kernels/reference/reference.ts';
import { Predictor } from './predictor.ts';

const trained = makeTrainer({ ...SMALL_SPEC, epochs: 1 });
trained.work('end');
const evaluation = trained.trainer.drainEvaluations().at(-1);
const predictor = new Predictor(referenceKernels, trained.network);

/** Probabilities of digits from … to − 1 of the training file, one prediction each. */
function predictAll(from: number, to: number) {
  const { pixels, labels } = trained.training;
  return Array.from({ length: to - from }, (_, i) => {
    const at = (from + i) * PIXEL_COUNT;
    const probabilities = predictor.predict(pixels.subarray(at, at + PIXEL_COUNT));
    const label = labels[from + i] ?? 0;
    return { probabilities, label, ofLabel: probabilities[label] ?? 0 };
  });
}

describe('a prediction', () => {
  it('is ten probabilities that add up to 1', () => {
    const [first] = predictAll(0, 1);
    const sum = first?.probabilities.reduce((total, p) => total + p, 0) ?? 0;
    expect(first?.probabilities).toHaveLength(10);
    expect(Math.abs(sum - 1)).toBeLessThan(1e-6);
  });

  it('of every held-out digit adds up to what the evaluation says', () => {
    const answers = predictAll(600, 900);
    const right = answers.filter(
      ({ probabilities, ofLabel }) => ofLabel === Math.max(...probabilities),
    );
    const loss = answers.reduce((sum, { ofLabel }) => sum - Math.log(ofLabel), 0) / 300;
    expect(evaluation?.validation?.accuracy).toBe(right.length / 300);
    // Float32 probabilities: relative 1e-6 on each loss.
    expect(Math.abs((evaluation?.validation?.loss ?? 0) - loss)).toBeLessThan(1e-5);
  });

  it('reads the digit it is given in a memory that something else used before', () => {
    const digit = trained.training.pixels.subarray(0, PIXEL_COUNT);
    const clean = predictor.predict(digit);
    trained.network.predictionOrder.fill(-7);
    expect(new Predictor(referenceKernels, trained.network).predict(digit)).toEqual(clean);
  });
});
