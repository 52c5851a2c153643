import type { Kernels } from '../kernels.ts';
import { activate, activateWithSlope } from './activations.ts';
import { updateAdagrad, updateAdam, updateRmsprop } from './adaptive-updates.ts';
import { softmax, softmaxCrossEntropy } from './cross-entropy.ts';
import { biasGradient, denseForward, denseInputGradient, denseWeightGradient } from './dense.ts';
import { dropout } from './dropout.ts';
import { limitColumnNorms, maximumMagnitude, sumOfSquares } from './norms.ts';
import { addPenaltyGradient, scaleValues } from './penalties.ts';
import { sigmoidQuadratic } from './quadratic.ts';
import {
  addBackgroundGradient,
  foldBackground,
  gatherPixels,
  listColumns,
  sparseForward,
  sparseWeightGradient,
} from './sparse.ts';
import { updateMomentum, updateNesterov, updateSgd } from './updates.ts';
import { warpDigits } from './warp.ts';

/**
 * Plain loops, never tuned: the specification of every kernel, the fallback, and the oracle of the
 * tests. Runs on float32 arrays in training and on float64 arrays in gradient checks.
 */
export const referenceKernels: Kernels = {
  name: 'reference',
  largestTile: 1 << 20,
  gatherPixels,
  warpDigits,
  listColumns,
  sparseForward,
  sparseWeightGradient,
  foldBackground,
  addBackgroundGradient,
  denseForward,
  denseInputGradient,
  denseWeightGradient,
  biasGradient,
  activate,
  activateWithSlope,
  dropout,
  softmax,
  softmaxCrossEntropy,
  sigmoidQuadratic,
  maximumMagnitude,
  sumOfSquares,
  scaleValues,
  addPenaltyGradient,
  limitColumnNorms,
  updateSgd,
  updateMomentum,
  updateNesterov,
  updateRmsprop,
  updateAdagrad,
  updateAdam,
};
