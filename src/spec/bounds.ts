import { TRAINING_FILE_EXAMPLES } from './mnist.ts';

export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly integer: boolean;
}

const integer = (minimum: number, maximum: number): Bounds => ({ minimum, maximum, integer: true });
const real = (minimum: number, maximum: number): Bounds => ({ minimum, maximum, integer: false });

export const FEWEST_TRAINING_DIGITS = 10;

/** What every number of an experiment may be; the schema, the fields of the page and the messages read it here. */
export const BOUNDS = {
  seed: integer(0, 4_294_967_295),
  validationSize: integer(0, TRAINING_FILE_EXAMPLES - FEWEST_TRAINING_DIGITS),
  trainingSize: integer(FEWEST_TRAINING_DIGITS, TRAINING_FILE_EXAMPLES),
  labelNoise: real(0, 0.5),

  units: integer(1, 4_096),
  dropout: real(0, 0.95),
  leakySlope: real(0, 1),
  initializerScale: real(0, 100),

  learningRate: real(1e-7, 10_000),
  momentum: real(0, 0.999),
  rho: real(0, 0.9999),
  beta1: real(0, 0.999),
  beta2: real(0, 0.9999),
  epsilon: real(1e-12, 1),
  batchSize: integer(1, TRAINING_FILE_EXAMPLES),
  epochs: integer(1, 100_000),

  warmUpEpochs: real(0, 100_000),
  finalRate: real(0, 1),
  decayFactor: real(0.001, 1),
  decayEpochs: integer(1, 100_000),
  plateauPatience: integer(1, 1_000),

  l1Penalty: real(0, 1),
  l2Penalty: real(0, 1),
  weightDecay: real(0, 10),
  maxNorm: real(0, 1_000),
  clipNorm: real(0, 1_000),
  labelSmoothing: real(0, 0.9),

  patience: integer(0, 1_000),
  minimumChange: real(0, 0.1),
  errorSmoothing: real(0, 0.99),

  shift: real(0, 8),
  rotation: real(0, 180),
  zoom: real(0, 0.5),
  shear: real(0, 1),
  elasticStrength: real(0, 100),
  elasticSmoothness: real(2, 10),
  thickness: real(0, 1),
} as const satisfies Record<string, Bounds>;

export type BoundedField = keyof typeof BOUNDS;

export const MAXIMUM_HIDDEN_LAYERS = 8;
export const MAXIMUM_PARAMETERS = 8_000_000;

export function isWithin(value: number, bounds: Bounds): boolean {
  return (
    value >= bounds.minimum &&
    value <= bounds.maximum &&
    (!bounds.integer || Number.isInteger(value))
  );
}
