import { describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { INPUT_SCALINGS } from '../spec/vocabulary.ts';
import { makeTrainer, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { referenceKernels } from './kernels/reference/reference.ts';
import { Predictor } from './predictor.ts';

const SPEC = { ...SMALL_SPEC, epochs: 1 };
const trained = makeTrainer(SPEC);
trained.work('end');
const evaluation = trained.trainer.drainEvaluations().at(-1);
const predictor = new Predictor(referenceKernels, trained.network, SPEC);

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

  it('of a network with quadratic cost is its outputs divided by their sum', () => {
    const spec = { ...SPEC, loss: 'quadratic' } as const;
    const { network, training, work } = makeTrainer(spec);
    work('step');
    const digit = training.pixels.subarray(0, PIXEL_COUNT);
    const probabilities = new Predictor(referenceKernels, network, spec).predict(digit);
    const outputs = network.predictionWorkspace.activations.at(-1) ?? [];
    expect(Math.abs(probabilities.reduce((sum, p) => sum + p, 0) - 1)).toBeLessThan(1e-6);
    expect(probabilities).toEqual(Float32Array.from(outputs));
  });

  it('reads the digit through the scaling of the inputs', () => {
    const blank = new Uint8Array(PIXEL_COUNT);
    const answers = INPUT_SCALINGS.map((inputScaling) => {
      const spec = { ...SPEC, inputScaling } as const;
      const { network } = makeTrainer(spec);
      return new Predictor(referenceKernels, network, spec).predict(blank)[0];
    });
    expect(new Set(answers).size).toBe(INPUT_SCALINGS.length);
  });

  it('holds all classes for alike when the logits are no numbers', () => {
    const { network, training } = makeTrainer(SPEC);
    network.parameters.layers[0]?.bias.fill(3e38);
    network.parameters.layers[1]?.weights.fill(3e38);
    const answer = new Predictor(referenceKernels, network, SPEC).predict(
      training.pixels.subarray(0, PIXEL_COUNT),
    );
    expect(answer).toEqual(new Float32Array(10).fill(0.1));
  });
});
