import { describe, expect, it } from 'vitest';
import { LOSSES } from '../spec/vocabulary.ts';
import { expectClose } from '../testing/closeness.ts';
import { benchOf } from '../testing/inspection-fixture.ts';
import { makeTrainer, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { Predictor } from './predictor.ts';
import { probabilitiesOf } from './probabilities.ts';

describe('the probabilities of logits', () => {
  it.each(LOSSES)('are those of a prediction, with the %s loss', (loss) => {
    const spec = { ...SMALL_SPEC, loss };
    const fixture = makeTrainer(spec);
    fixture.work('epoch');
    const digit = fixture.test.pixels.subarray(0, 784);
    const { digits } = benchOf(fixture);
    digits.runOne(digit);
    const given = probabilitiesOf(loss, digits.activations(1));
    const expected = new Predictor(fixture.parts.kernels, fixture.network, spec).predict(digit);
    // Predictions are float32.
    expectClose(given, expected, { absolute: 1e-7, relative: 1e-6 });
    expect(Math.max(...given)).toBeGreaterThan(0.2);
  });

  it('stay finite when logits differ by thousands', () => {
    expect([...probabilitiesOf('crossEntropy', [5000, 0, -5000])]).toEqual([1, 0, 0]);
    expect([...probabilitiesOf('quadratic', [5000, 5000, -5000])]).toEqual([0.5, 0.5, 0]);
  });

  it('are alike where the logits are no numbers, or all sigmoids are 0', () => {
    const alike = [0.25, 0.25, 0.25, 0.25];
    expect([...probabilitiesOf('crossEntropy', [Number.NaN, 1, 2, 3])]).toEqual(alike);
    expect([...probabilitiesOf('crossEntropy', [Infinity, 1, 2, Infinity])]).toEqual(alike);
    expect([...probabilitiesOf('quadratic', [-1e4, -1e4, -1e4, -1e4])]).toEqual(alike);
  });
});
