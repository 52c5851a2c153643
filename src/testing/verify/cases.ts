import type { ExperimentSpec, HiddenLayerSpec } from '../../spec/experiment.ts';
import { RECIPES } from '../../spec/recipes/recipes.ts';
import type { Activation } from '../../spec/vocabulary.ts';

/** A run whose bits must be the same wherever it is trained. */
export interface VerifyCase {
  readonly architecture: Architecture;
  readonly spec: ExperimentSpec;
}

const hidden = (units: number, activation: Activation, dropout = 0): HiddenLayerSpec => ({
  units,
  activation,
  dropout,
});

/** Together they cover what exists, odd sizes first of all; `cases.test.ts` says what that is. */
const ARCHITECTURES = {
  /** Small, and 938 batches of 64 are its one epoch: the last has 32 digits. */
  'no-hidden-layer': {
    ...RECIPES['first-network'],
    validationSize: 0,
    hiddenLayers: [],
    initializer: 'glorotUniform',
    optimizer: 'sgd',
    learningRate: 0.05,
    epochs: 1,
  },
  /** The last of 860 batches has 24 digits; the 938th step is in the second epoch. */
  'odd-widths': {
    ...RECIPES['first-network'],
    hiddenLayers: [hidden(37, 'relu'), hidden(101, 'leakyRelu')],
    initializer: 'heUniform',
    learningRate: 0.02,
    epochs: 2,
  },
  /** Chunks of 128 and 2 digits; the last of 424 batches has 10. */
  'two-chunks': {
    ...RECIPES['first-network'],
    hiddenLayers: [hidden(67, 'tanh', 0.2), hidden(37, 'sigmoid', 0.1)],
    initializer: 'glorotNormal',
    optimizer: 'nesterov',
    schedule: 'oneCycle',
    batchSize: 130,
    epochs: 3,
  },
  /** Wide enough to share every product among four threads. */
  'wide-dropout': {
    ...RECIPES['first-network'],
    hiddenLayers: [hidden(256, 'relu', 0.5), hidden(99, 'relu', 0.25)],
    learningRate: 0.05,
    epochs: 2,
  },
  /** Batches of 31; no update but the plain one. */
  'smooth-and-linear': {
    ...RECIPES['first-network'],
    validationSize: 1_000,
    hiddenLayers: [hidden(67, 'softplus'), hidden(33, 'linear'), hidden(5, 'tanh')],
    optimizer: 'sgd',
    schedule: 'oneCycle',
    learningRate: 0.05,
    batchSize: 31,
    epochs: 1,
  },
  /** Deep, each layer narrower than the one before, down to less than a lane. */
  'deep-funnel': {
    ...RECIPES['first-network'],
    hiddenLayers: [
      hidden(150, 'leakyRelu', 0.1),
      hidden(70, 'softplus', 0.1),
      hidden(19, 'sigmoid'),
      hidden(3, 'linear'),
    ],
    initializer: 'glorotUniform',
    optimizer: 'nesterov',
    learningRate: 0.02,
    batchSize: 50,
    epochs: 1,
  },
  /** Dense grey inputs, augmented by all there is; one of each adaptive kind from here on. */
  'augmented-adam': {
    ...RECIPES['first-network'],
    inputScaling: 'squashed',
    hiddenLayers: [hidden(67, 'elu', 0.1), hidden(41, 'selu')],
    initializer: 'lecunNormal',
    optimizer: 'adam',
    learningRate: 0.002,
    schedule: 'cosine',
    warmUpEpochs: 0.5,
    finalRate: 0.1,
    labelSmoothing: 0.1,
    shift: 2,
    rotation: 12,
    zoom: 0.1,
    shear: 0.2,
    elasticStrength: 34,
    thickness: 0.4,
    epochs: 2,
  },
  'clipped-rmsprop': {
    ...RECIPES['first-network'],
    inputScaling: 'standardized',
    hiddenLayers: [hidden(101, 'gelu'), hidden(35, 'silu', 0.2)],
    initializerScale: 0.7,
    optimizer: 'rmsprop',
    learningRate: 0.001,
    schedule: 'linear',
    l1Penalty: 0.0001,
    l2Penalty: 0.0003,
    clipNorm: 0.5,
    epochs: 2,
  },
  /** Nielsen's cost and start on black on white, with a tenth of the labels wrong. */
  'quadratic-adagrad': {
    ...RECIPES['first-network'],
    labelNoise: 0.1,
    inputScaling: 'inverted',
    hiddenLayers: [hidden(33, 'sigmoid')],
    initializer: 'standardNormal',
    loss: 'quadratic',
    optimizer: 'adagrad',
    learningRate: 0.05,
    schedule: 'step',
    decayEpochs: 1,
    maxNorm: 4,
    epochs: 2,
  },
  /** Some classes, few digits, many evaluations that decide. */
  'plateau-adamw': {
    ...RECIPES['first-network'],
    classes: [0, 1, 3, 4, 6, 8, 9],
    trainingSize: 3_000,
    validationSize: 2_000,
    hiddenLayers: [hidden(50, 'leakyRelu'), hidden(21, 'tanh')],
    leakySlope: 0.2,
    optimizer: 'adamw',
    learningRate: 0.003,
    schedule: 'reduceOnPlateau',
    plateauPatience: 1,
    minimumChange: 0.002,
    errorSmoothing: 0.5,
    weightDecay: 0.02,
    batchSize: 32,
    epochs: 10,
  },
  /** Nothing but its last biases ever moves. */
  'all-zeros': {
    ...RECIPES['first-network'],
    hiddenLayers: [hidden(16, 'relu')],
    initializer: 'zeros',
    optimizer: 'momentum',
    schedule: 'exponential',
    weightDecay: 0.001,
    epochs: 2,
  },
} as const satisfies Record<string, ExperimentSpec>;

export type Architecture = keyof typeof ARCHITECTURES;
export const ARCHITECTURE_NAMES = Object.keys(ARCHITECTURES) as Architecture[];

const SEEDS = [1, 2, 3];

export function verifyCase(architecture: Architecture, seed: number): VerifyCase {
  return { architecture, spec: { ...ARCHITECTURES[architecture], seed } };
}

/** Every architecture with every seed. */
export const VERIFY_CASES: readonly VerifyCase[] = ARCHITECTURE_NAMES.flatMap((architecture) =>
  SEEDS.map((seed) => verifyCase(architecture, seed)),
);
