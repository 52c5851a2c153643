import type { ExperimentSpec } from '../experiment.ts';
import { base, layersOf } from './base.ts';

/** Networks to begin with and to play with. */
export const STARTING_POINTS = {
  'first-network': base,
  'one-second': {
    ...base,
    hiddenLayers: layersOf([256], 'relu'),
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
    hiddenLayers: layersOf([512, 512], 'relu', 0.2),
    batchSize: 128,
    epochs: 10,
  },
  'deep-sigmoid': {
    ...base,
    hiddenLayers: layersOf([64, 64, 64, 64], 'sigmoid'),
    initializer: 'glorotUniform',
  },
} as const satisfies Record<string, ExperimentSpec>;
