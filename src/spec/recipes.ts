import type { ExperimentSpec } from './experiment.ts';

const base: ExperimentSpec = {
  seed: 1,
  validationSize: 5_000,
  hiddenLayers: [{ units: 128, activation: 'relu', dropout: 0 }],
  initializer: 'heNormal',
  loss: 'crossEntropy',
  optimizer: 'momentum',
  learningRate: 0.1,
  schedule: 'constant',
  momentum: 0.9,
  batchSize: 64,
  epochs: 5,
};

/** Named starting points. The first is what a visitor finds prepared. */
export const RECIPES = {
  'first-network': base,
  'one-second': {
    ...base,
    hiddenLayers: [{ units: 256, activation: 'relu', dropout: 0 }],
    optimizer: 'nesterov',
    learningRate: 0.15,
    schedule: 'oneCycle',
    epochs: 3,
  },
  'no-hidden-layer': {
    ...base,
    hiddenLayers: [],
    initializer: 'glorotUniform',
    learningRate: 0.05,
  },
  'wide-dropout': {
    ...base,
    hiddenLayers: [
      { units: 512, activation: 'relu', dropout: 0.2 },
      { units: 512, activation: 'relu', dropout: 0.2 },
    ],
    batchSize: 128,
    epochs: 10,
  },
  'deep-sigmoid': {
    ...base,
    hiddenLayers: Array.from({ length: 4 }, () => ({
      units: 64,
      activation: 'sigmoid' as const,
      dropout: 0,
    })),
    initializer: 'glorotUniform',
  },
} as const satisfies Record<string, ExperimentSpec>;

export type RecipeId = keyof typeof RECIPES;
export const RECIPE_IDS = Object.keys(RECIPES) as RecipeId[];
export const DEFAULT_RECIPE: RecipeId = 'first-network';
