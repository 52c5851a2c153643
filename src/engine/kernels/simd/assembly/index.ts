// biome-ignore-all lint/performance/noBarrelFile: this is where the compiler starts from.

export { activate, activateWithSlope } from './activations';
export { updateAdagrad, updateAdam, updateRmsprop } from './adaptive-updates';
export { addBackgroundGradient, foldBackground } from './background';
export { biasGradient } from './bias';
export { limitColumnNorms } from './column-norms';
export { listColumns } from './columns';
export { denseForward } from './dense-forward';
export { denseInputGradient } from './dense-input-gradient';
export { denseWeightGradient } from './dense-weight-gradient';
export { dropout } from './dropout';
export { gatherPixels } from './gather';
export { maximumMagnitude } from './magnitude';
export { sumOfSquares } from './norms';
export { addPenaltyGradient, scaleValues } from './penalties';
export { probeExp, probeExpOfNegative, probeLog, probeLog1p } from './probes';
export { sigmoidQuadratic } from './quadratic';
export { setScratch } from './scratch';
export { softmax, softmaxCrossEntropy } from './softmax';
export { sparseForward } from './sparse-forward';
export { sparseWeightGradient } from './sparse-gradient';
export { updateMomentum, updateNesterov, updateSgd } from './updates';
export { warpDigits } from './warp';
