import type { LiveNumber } from '../../spec/edits.ts';
import { oneTwoFive, type Stops } from '../../ui/stops.ts';

/** Multiples of a step from 0 to the last. */
const every = (step: number, last: number): Stops =>
  Array.from({ length: Math.round(last / step) + 1 }, (_, times) =>
    Number((times * step).toPrecision(6)),
  );

const SHARES_KEPT = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 0.999];
const PENALTIES = [0, ...oneTwoFive(-6, -1)];
const NORMS = [0, ...oneTwoFive(-1, 2)];

export const DROPOUTS = every(0.05, 0.95);

/**
 * Where the arrow keys stop, and the slider of a field that has one; the field takes any number in
 * bounds. Whole numbers without stops go one by one.
 */
export const STOPS = {
  learningRate: oneTwoFive(-5, 1),
  momentum: SHARES_KEPT,
  rho: SHARES_KEPT,
  beta1: SHARES_KEPT,
  beta2: [...SHARES_KEPT, 0.9999],
  epsilon: Array.from({ length: 13 }, (_, power) => Number(`1e${power - 12}`)),
  batchSize: Array.from({ length: 13 }, (_, power) => 2 ** power),

  warmUpEpochs: [0, 0.5, 1, 2, 3, 5, 10, 20],
  finalRate: [0, ...oneTwoFive(-4, 0)],
  decayFactor: [0.01, 0.02, 0.05, ...every(0.1, 0.9).slice(1), 0.95, 0.98, 0.99, 1],

  l1Penalty: PENALTIES,
  l2Penalty: PENALTIES,
  weightDecay: [0, ...oneTwoFive(-6, 0)],
  maxNorm: NORMS,
  clipNorm: NORMS,
  labelSmoothing: every(0.05, 0.5),

  minimumChange: [0, ...oneTwoFive(-5, -1)],
  errorSmoothing: [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99],

  shift: every(0.5, 8),
  rotation: [0, 2, 5, 8, 10, 12, 15, 20, 30, 45, 90, 180],
  zoom: every(0.05, 0.5),
  shear: every(0.05, 1),
  elasticStrength: every(2, 100),
  elasticSmoothness: every(0.5, 10).slice(4),
  thickness: every(0.1, 1),
} as const satisfies Partial<Record<LiveNumber, Stops>>;
