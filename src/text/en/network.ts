import type { RecipeId } from '../../spec/recipes.ts';
import type { Activation, Initializer, Optimizer } from '../../spec/vocabulary.ts';
import { formatCount } from '../format.ts';

const layer = (number: number) => `Hidden layer ${number}`;

export const network = {
  title: 'Network',

  recipe: 'Recipe',
  customRecipe: 'Custom',
  recipes: {
    'first-network': 'First network',
    'one-second': '98 % in about a second',
    'no-hidden-layer': 'No hidden layer',
    'wide-dropout': 'Wide, with dropout',
    'deep-sigmoid': 'Deep, with sigmoids',
  } satisfies Record<RecipeId, string>,

  shape: (sizes: readonly number[]) => sizes.map(formatCount).join(' → '),
  parameters: (count: number) =>
    `${formatCount(count)} ${count === 1 ? 'parameter' : 'parameters'}`,
  columns: { units: 'Units', activation: 'Activation', dropout: 'Dropout' },
  units: (number: number) => `${layer(number)} units`,
  activation: (number: number) => `${layer(number)} activation`,
  dropout: (number: number) => `${layer(number)} dropout`,
  add: 'Add hidden layer',
  remove: (number: number) => `Remove hidden layer ${number}`,
  full: (maximum: number) => `${maximum} hidden layers are the most. Remove one to add another.`,
  output: 'Output',
  softmax: 'Softmax',

  activations: {
    linear: 'Linear',
    relu: 'ReLU',
    leakyRelu: 'Leaky ReLU',
    softplus: 'Softplus',
    sigmoid: 'Sigmoid',
    tanh: 'Tanh',
  } satisfies Record<Activation, string>,

  initializer: 'Initializer',
  initializers: {
    heNormal: 'He normal',
    heUniform: 'He uniform',
    glorotNormal: 'Glorot normal',
    glorotUniform: 'Glorot uniform',
  } satisfies Record<Initializer, string>,

  optimizer: 'Optimizer',
  optimizers: {
    sgd: 'SGD',
    momentum: 'SGD + momentum',
    nesterov: 'SGD + Nesterov',
  } satisfies Record<Optimizer, string>,

  seed: 'Seed',
  validationDigits: 'Validation digits',
} as const;
