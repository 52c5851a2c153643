import type { ExperimentSpec } from '../experiment.ts';

/** Every recipe says what it does otherwise. */
export const base: ExperimentSpec = {
  seed: 1,
  validationSize: 5_000,
  trainingSize: 60_000,
  classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  labelNoise: 0,
  inputScaling: 'unit',

  hiddenLayers: [{ units: 128, activation: 'relu', dropout: 0 }],
  leakySlope: 0.01,
  startingWeights: 'initialized',
  initializer: 'heNormal',
  initializerScale: 1,
  loss: 'crossEntropy',

  optimizer: 'momentum',
  learningRate: 0.1,
  momentum: 0.9,
  rho: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  batchSize: 64,
  epochs: 5,

  schedule: 'constant',
  warmUpEpochs: 0,
  finalRate: 0,
  decayFactor: 0.5,
  decayEpochs: 2,
  plateauPatience: 3,

  l1Penalty: 0,
  l2Penalty: 0,
  weightDecay: 0,
  maxNorm: 0,
  clipNorm: 0,
  labelSmoothing: 0,

  patience: 0,
  minimumChange: 0,
  errorSmoothing: 0,
  restoreBest: false,

  shift: 0,
  rotation: 0,
  zoom: 0,
  shear: 0,
  elasticStrength: 0,
  elasticSmoothness: 4,
  thickness: 0,
};

/** Hidden layers of these widths that are otherwise alike. */
export function layersOf(
  units: readonly number[],
  activation: ExperimentSpec['hiddenLayers'][number]['activation'],
  dropout = 0,
): ExperimentSpec['hiddenLayers'] {
  return units.map((count) => ({ units: count, activation, dropout }));
}
