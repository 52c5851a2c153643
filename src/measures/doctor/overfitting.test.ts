import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { layersOf } from '../../spec/recipes/base.ts';
import {
  codesOf,
  examine,
  find,
  HEALTHY,
  remedied,
  remedyOf,
  validationErrorOf,
} from '../../testing/doctor-fixture.ts';
import { makeFaintDigits } from '../../testing/faint-digits.ts';
import type { Remedy } from './remedy.ts';

const FAINT = makeFaintDigits(4_000, 1);
/** Learns a few of them by heart. */
const BY_HEART: ExperimentSpec = {
  ...HEALTHY,
  hiddenLayers: layersOf([32], 'relu'),
  trainingSize: 200,
  batchSize: 25,
};

describe('overfitting', () => {
  const sick = examine(BY_HEART, 300, FAINT);
  const error = validationErrorOf(sick);
  const treatedWith = (code: Remedy['code']) => {
    const remedy = remedyOf(find(sick, 'overfitting'), code);
    return examine(remedied(BY_HEART, remedy), 300, FAINT);
  };

  it('is found where digits are learnt by heart, and not where there are enough of them', () => {
    const { remedies } = find(sick, 'overfitting');
    expect(remedies.map(({ code }) => code)).toEqual([
      'trainingSize',
      'shift',
      'l2Penalty',
      'dropout',
    ]);
    expect(error).toBeGreaterThan(0.2);
    expect(codesOf(treatedWith('trainingSize'))).not.toContain('overfitting');
  });

  it('leaves a tenth of its errors where all digits are trained on', () => {
    expect(validationErrorOf(treatedWith('trainingSize'))).toBeLessThan(error / 10);
  });

  it('leaves half of its errors where digits are shifted', () => {
    expect(validationErrorOf(treatedWith('shift'))).toBeLessThan(error / 2);
  });

  it('has an error less in ten with an L2 penalty', () => {
    expect(validationErrorOf(treatedWith('l2Penalty'))).toBeLessThan(0.9 * error);
  });

  it('has a validation loss that is a twentieth lower with dropout', () => {
    const { loss } = treatedWith('dropout').health.heldOut;
    expect(loss).toBeLessThan(0.95 * sick.health.heldOut.loss);
  });
});
