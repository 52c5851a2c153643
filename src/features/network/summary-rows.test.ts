import { describe, expect, it } from 'vitest';
import { parameterCount } from '../../spec/layers.ts';
import { RECIPE_IDS, RECIPES } from '../../spec/recipes/recipes.ts';
import { summaryRows } from './summary-rows.ts';

describe('summaryRows', () => {
  it('lists every layer with what comes out of it and its parameters', () => {
    const hiddenLayers = [{ units: 128, activation: 'relu', dropout: 0.2 } as const];
    expect(summaryRows({ hiddenLayers, loss: 'crossEntropy' })).toEqual([
      { layer: 'Input', units: 784, parameters: null },
      { layer: 'Dense 1 · ReLU', units: 128, parameters: 100_480 },
      { layer: 'Dropout 0.2', units: 128, parameters: 0 },
      { layer: 'Output · Softmax', units: 10, parameters: 1_290 },
    ]);
  });

  it('names the sigmoids that the quadratic loss is taken of', () => {
    expect(summaryRows({ hiddenLayers: [], loss: 'quadratic' })).toMatchObject([
      { layer: 'Input' },
      { layer: 'Output · Sigmoid', parameters: 7_850 },
    ]);
  });

  it.each(RECIPE_IDS)('adds up to all parameters of %s', (recipe) => {
    const sum = summaryRows(RECIPES[recipe]).reduce((all, row) => all + (row.parameters ?? 0), 0);
    expect(sum).toBe(parameterCount(RECIPES[recipe]));
  });
});
