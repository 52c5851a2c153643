import type { ExperimentSpec } from '../../spec/experiment.ts';

/**
 * The accessible name of every field, once a page. Programs and assistive technology drive the
 * page by these. The fields of a layer have theirs in network.ts.
 */
export const fieldNames = {
  seed: 'Seed',
  validationSize: 'Validation digits',
  trainingSize: 'Training digits',
  classes: 'Classes',
  labelNoise: 'Label noise',
  inputScaling: 'Input',

  hiddenLayers: 'Hidden layers',
  leakySlope: 'Leaky slope',
  startingWeights: 'Starting weights',
  initializer: 'Initializer',
  initializerScale: 'Initializer scale',
  loss: 'Loss',

  optimizer: 'Optimizer',
  learningRate: 'Learning rate',
  momentum: 'Momentum',
  rho: 'Rho',
  beta1: 'Beta 1',
  beta2: 'Beta 2',
  epsilon: 'Epsilon',
  batchSize: 'Batch size',
  epochs: 'Epochs',

  schedule: 'Schedule',
  warmUpEpochs: 'Warm-up epochs',
  finalRate: 'Final rate',
  decayFactor: 'Decay factor',
  decayEpochs: 'Decay epochs',
  plateauPatience: 'Plateau patience',

  dropout: 'Dropout',
  l1Penalty: 'L1 penalty',
  l2Penalty: 'L2 penalty',
  weightDecay: 'Weight decay',
  maxNorm: 'Max-norm',
  clipNorm: 'Clip norm',
  labelSmoothing: 'Label smoothing',

  patience: 'Early stopping patience',
  minimumChange: 'Minimum change',
  errorSmoothing: 'Error smoothing',
  restoreBest: 'Restore best at the end',

  shift: 'Shift',
  rotation: 'Rotation',
  zoom: 'Zoom',
  shear: 'Shear',
  elasticStrength: 'Elastic strength',
  elasticSmoothness: 'Elastic smoothness',
  thickness: 'Thickness',
} as const satisfies Record<keyof ExperimentSpec | 'dropout', string>;

/** A name as it reads within a sentence: "learning rate", but still "L2 penalty". */
export const withinSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
