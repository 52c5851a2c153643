import { describe, expect, it } from 'vitest';
import { BOUNDS, isWithin } from './bounds.ts';
import type { ExperimentSpec } from './experiment.ts';
import { proposedRate, usualRate } from './rate-proposal.ts';
import { RECIPE_IDS, RECIPES } from './recipes/recipes.ts';
import { ACTIVATIONS, LOSSES, OPTIMIZERS } from './vocabulary.ts';

const base: ExperimentSpec = RECIPES['first-network'];
const layers = (count: number, activation: ExperimentSpec['hiddenLayers'][number]['activation']) =>
  Array.from({ length: count }, () => ({ units: 64, activation, dropout: 0 }));

describe('proposedRate', () => {
  it('offers Adam 0.001 where momentum learned at 0.1', () => {
    expect(proposedRate({ ...base, optimizer: 'adam', learningRate: 0.1 })).toEqual({
      rate: 0.001,
      given: 0.1,
      problem: 'tooHigh',
      optimizer: 'adam',
      reason: 'optimizer',
    });
  });

  it('offers SGD 0.1 where Adam learned at 0.001', () => {
    const proposal = proposedRate({ ...base, optimizer: 'sgd', learningRate: 0.001 });
    expect(proposal).toMatchObject({ rate: 0.1, problem: 'tooLow' });
  });

  it('is silent where the rate is usual, the ends of the range included', () => {
    expect(proposedRate({ ...base, optimizer: 'nesterov', learningRate: 0.1 })).toBeNull();
    const { lowest, highest } = usualRate({ ...base, optimizer: 'adamw' });
    for (const learningRate of [lowest, highest]) {
      expect(proposedRate({ ...base, optimizer: 'adamw', learningRate })).toBeNull();
    }
  });

  it('offers sigmoids under the quadratic loss 3, and only where the size of gradients matters', () => {
    const sigmoid = { ...base, loss: 'quadratic', hiddenLayers: layers(1, 'sigmoid') } as const;
    const proposal = proposedRate({ ...sigmoid, optimizer: 'sgd', learningRate: 0.1 });
    expect(proposal).toMatchObject({ rate: 3, problem: 'tooLow', reason: 'sigmoidQuadratic' });
    expect(usualRate({ ...sigmoid, optimizer: 'adam' }).rate).toBe(0.001);
  });

  it('offers deep SELU networks a third, and shallow ones nothing', () => {
    const adam = { ...base, optimizer: 'adam', learningRate: 0.005 } as const;
    expect(proposedRate({ ...adam, hiddenLayers: layers(2, 'selu') })).toBeNull();
    expect(proposedRate({ ...adam, hiddenLayers: layers(3, 'selu') })).toMatchObject({
      rate: 0.0003,
      reason: 'deepUnbounded',
    });
  });

  it('always offers a rate that it would not object to, and that is allowed', () => {
    for (const optimizer of OPTIMIZERS) {
      for (const activation of ACTIVATIONS) {
        for (const loss of LOSSES) {
          for (const count of [0, 1, 8]) {
            const spec = { ...base, optimizer, loss, hiddenLayers: layers(count, activation) };
            const learningRate = usualRate(spec).rate;
            expect(isWithin(learningRate, BOUNDS.learningRate)).toBe(true);
            expect(proposedRate({ ...spec, learningRate })).toBeNull();
          }
        }
      }
    }
  });

  it.each(RECIPE_IDS)('has no objection to the recipe %s', (recipe) => {
    expect(proposedRate(RECIPES[recipe])).toBeNull();
  });
});
