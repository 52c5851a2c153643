import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../spec/evaluation.ts';
import { makeTrainer, parametersOf } from '../testing/trainer-fixture.ts';
import { BestWeights } from './best-weights.ts';

const SCORE = { loss: 1, accuracy: 0.5, examples: 100 };
const evaluationOf = (step: number, accuracy: number | null): Evaluation => ({
  step,
  epoch: step,
  validation: accuracy === null ? null : { ...SCORE, accuracy },
  test: SCORE,
});

/** Offers evaluations of the given accuracies, each of parameters that are the number of the step. */
function offered(accuracies: readonly (number | null)[]) {
  const { network } = makeTrainer();
  const best = new BestWeights(network);
  accuracies.forEach((accuracy, step) => {
    network.parameters.values.fill(step);
    best.offer(evaluationOf(step, accuracy));
  });
  return { network, best };
}

describe('the best weights', () => {
  it('are those of the highest validation accuracy', () => {
    const { network, best } = offered([0.5, 0.8, 0.7]);
    expect(best.evaluation?.step).toBe(1);
    expect(best.restore()).toBe(true);
    expect(parametersOf({ network }).every((value) => value === 1)).toBe(true);
  });

  it('are the earliest on ties', () => {
    expect(offered([0.5, 0.8, 0.8]).best.evaluation?.step).toBe(1);
  });

  it('are those of accuracy 0 while there are no others', () => {
    expect(offered([0, 0]).best.evaluation?.step).toBe(0);
  });

  it('are not kept of a network without validation, and nothing is restored', () => {
    const { network, best } = offered([null, null]);
    expect(best.evaluation).toBeNull();
    expect(best.restore()).toBe(false);
    expect(parametersOf({ network }).every((value) => value === 1)).toBe(true);
  });

  it('come back bit by bit, as often as they are asked for, and the last ones after them', () => {
    const { network } = makeTrainer();
    const best = new BestWeights(network);
    const before = parametersOf({ network });
    best.offer(evaluationOf(1, 0.9));
    network.parameters.values.fill(7);
    for (let time = 0; time < 2; time++) {
      best.restore();
      best.restore();
      expect(parametersOf({ network })).toEqual(before);
      expect(best.isRestored).toBe(true);
      best.putAway();
      best.putAway();
      expect(parametersOf({ network }).every((value) => value === 7)).toBe(true);
      expect(best.isRestored).toBe(false);
    }
  });
});
