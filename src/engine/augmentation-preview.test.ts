import { describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { makeDigits } from '../testing/made-digits.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { previewAugmentation } from './augmentation-preview.ts';
import { referenceKernels } from './kernels/reference/reference.ts';

const spec = {
  ...SMALL_SPEC,
  optimizer: 'adam',
  shift: 2,
  rotation: 15,
  zoom: 0.1,
  elasticStrength: 20,
  thickness: 0.5,
} as const;
const DIGIT = 17;
/** Sixty to train on: plain loops take two milliseconds to distort one. */
const DIGITS = makeDigits(360, 1);

function preview(fixture: ReturnType<typeof makeTrainer>, variants: number, change = {}) {
  const { network, training } = fixture;
  const one = { ...spec, ...change };
  const { pixels } = training;
  const seen = previewAugmentation(referenceKernels, network, pixels, one, DIGIT, variants);
  return Array.from({ length: seen.length / PIXEL_COUNT }, (_, i) => [
    ...seen.subarray(i * PIXEL_COUNT, (i + 1) * PIXEL_COUNT),
  ]);
}

const digitOf = ({ training }: ReturnType<typeof makeTrainer>) => [
  ...training.pixels.subarray(DIGIT * PIXEL_COUNT, (DIGIT + 1) * PIXEL_COUNT),
];

describe('a preview of augmentation', () => {
  it('is the digit itself and as many variants, all different', () => {
    const fixture = makeTrainer(spec, DIGITS);
    const seen = preview(fixture, 5);
    expect(seen).toHaveLength(6);
    expect(seen[0]).toEqual(digitOf(fixture));
    expect(new Set(seen.map(String)).size).toBe(6);
  });

  it('shows the digit as the first epochs of the training see it', () => {
    const fixture = makeTrainer(spec, DIGITS);
    const seen = preview(fixture, 3);
    const { network, trainer, work } = fixture;
    for (let epoch = 0; epoch < 3; epoch++) {
      while (trainer.epoch < epoch + 1) {
        const place = network.order.indexOf(DIGIT);
        work('step');
        const row = place - network.state.firstPosition;
        if (row < 0 || row >= network.state.batchRows) continue;
        const { warpedPixels } = network.workspace;
        const warped = warpedPixels.subarray(row * PIXEL_COUNT, (row + 1) * PIXEL_COUNT);
        expect([...warped]).toEqual(seen[1 + epoch]);
      }
    }
    expect(trainer.epoch).toBe(3);
  });

  it('follows the experiment it is given, also when nothing is changed by it', () => {
    const fixture = makeTrainer(spec, DIGITS);
    const none = { shift: 0, rotation: 0, zoom: 0, elasticStrength: 0, thickness: 0 };
    const [digit, variant] = preview(fixture, 1, none);
    expect(variant).toEqual(digit);
  });

  it('in the middle of a step disturbs neither that step nor the run', () => {
    const straight = makeTrainer(spec, DIGITS);
    straight.work('end');
    const looking = makeTrainer(spec, DIGITS);
    looking.trainer.train('end');
    for (let slice = 0; !looking.trainer.isFinished; slice++) {
      looking.trainer.advance(0);
      if (slice % 7 === 0) preview(looking, 2, { shift: 8, elasticSmoothness: 2 });
    }
    expect(parametersOf(looking)).toEqual(parametersOf(straight));
  });
});
