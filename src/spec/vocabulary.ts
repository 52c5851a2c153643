/** The words an experiment is written in. Each list is the order in which the page offers them. */

export const ACTIVATIONS = [
  'linear',
  'relu',
  'leakyRelu',
  'elu',
  'selu',
  'gelu',
  'silu',
  'softplus',
  'sigmoid',
  'tanh',
] as const;
export type Activation = (typeof ACTIVATIONS)[number];

export const INITIALIZERS = [
  'heNormal',
  'heUniform',
  'glorotNormal',
  'glorotUniform',
  'lecunNormal',
  'standardNormal',
  'zeros',
] as const;
export type Initializer = (typeof INITIALIZERS)[number];

/** Where the weights begin: drawn by the initializer, or as the network that comes with the page has them. */
export const STARTING_WEIGHTS = ['initialized', 'trained'] as const;
export type StartingWeights = (typeof STARTING_WEIGHTS)[number];

export const OPTIMIZERS = [
  'sgd',
  'momentum',
  'nesterov',
  'rmsprop',
  'adagrad',
  'adam',
  'adamw',
] as const;
export type Optimizer = (typeof OPTIMIZERS)[number];

export const SCHEDULES = [
  'constant',
  'linear',
  'step',
  'exponential',
  'cosine',
  'oneCycle',
  'reduceOnPlateau',
] as const;
export type Schedule = (typeof SCHEDULES)[number];

export const LOSSES = ['crossEntropy', 'quadratic'] as const;
export type Loss = (typeof LOSSES)[number];

export const INPUT_SCALINGS = ['unit', 'standardized', 'squashed', 'inverted'] as const;
export type InputScaling = (typeof INPUT_SCALINGS)[number];
