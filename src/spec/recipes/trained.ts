import type { ExperimentSpec } from '../experiment.ts';
import { best } from './best.ts';

/** `best` as it ended, and how to go on from there: its last epochs over again, at their small rates. */
export const trained: ExperimentSpec = {
  ...best,
  startingWeights: 'trained',
  learningRate: 0.005,
  schedule: 'cosine',
  warmUpEpochs: 0,
  epochs: 5,
};
