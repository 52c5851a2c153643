import type { Kernels } from '../kernels.ts';
import { activate, activateWithSlope } from './activations.ts';
import { softmax, softmaxCrossEntropy } from './cross-entropy.ts';
import { biasGradient, denseForward, denseInputGradient, denseWeightGradient } from './dense.ts';
import { dropout } from './dropout.ts';
import { gatherPixels, listColumns, sparseForward, sparseWeightGradient } from './sparse.ts';
import { maximumMagnitude, updateMomentum, updateNesterov, updateSgd } from './updates.ts';

/**
 * Plain loops, never tuned: the specification of every kernel, the fallback, and the oracle of the
 * tests. Runs on float32 arrays in training and on float64 arrays in gradient checks.
 */
export const referenceKernels: Kernels = {
  name: 'reference',
  largestTile: 1 << 20,
  gatherPixels,
  listColumns,
  sparseForward,
  sparseWeightGradient,
  denseForward,
  denseInputGradient,
  denseWeightGradient,
  biasGradient,
  activate,
  activateWithSlope,
  dropout,
  softmax,
  softmaxCrossEntropy,
  maximumMagnitude,
  updateSgd,
  updateMomentum,
  updateNesterov,
};
