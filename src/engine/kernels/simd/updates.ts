import type { Kernels } from '../kernels.ts';
import type { SimdExports } from './exports.ts';

type Updates =
  | 'maximumMagnitude'
  | 'sumOfSquares'
  | 'scaleValues'
  | 'addPenaltyGradient'
  | 'limitColumnNorms'
  | 'updateSgd'
  | 'updateMomentum'
  | 'updateNesterov'
  | 'updateRmsprop'
  | 'updateAdagrad'
  | 'updateAdam';

/**
 * One pass each over the flat arrays of parameters, two to limit norms. Complements such as 1 − ρ
 * are made here: from a ρ of 0.999 rounded to float32 they would be off by up to 3·10⁻⁵ of
 * themselves.
 */
export function updates(wasm: SimdExports): Pick<Kernels, Updates> {
  return {
    maximumMagnitude: (values, from, to) => wasm.maximumMagnitude(values.byteOffset, from, to),
    sumOfSquares: (values, from, to) => wasm.sumOfSquares(values.byteOffset, from, to),
    scaleValues: (values, from, to, factor) =>
      wasm.scaleValues(values.byteOffset, from, to, factor),
    addPenaltyGradient: (values, gradients, from, to, l1, l2) =>
      wasm.addPenaltyGradient(values.byteOffset, gradients.byteOffset, from, to, l1, l2),
    limitColumnNorms: (weights, inputCount, outputCount, outputFrom, outputTo, limit) =>
      wasm.limitColumnNorms(
        weights.byteOffset,
        inputCount,
        outputCount,
        outputFrom,
        outputTo,
        limit,
      ),
    updateSgd: (values, gradients, from, to, learningRate) =>
      wasm.updateSgd(values.byteOffset, gradients.byteOffset, from, to, learningRate),
    updateMomentum: (values, gradients, velocity, from, to, learningRate, momentum) =>
      wasm.updateMomentum(
        values.byteOffset,
        gradients.byteOffset,
        velocity.byteOffset,
        from,
        to,
        learningRate,
        momentum,
      ),
    updateNesterov: (values, gradients, velocity, from, to, learningRate, momentum) =>
      wasm.updateNesterov(
        values.byteOffset,
        gradients.byteOffset,
        velocity.byteOffset,
        from,
        to,
        learningRate,
        momentum,
      ),
    updateRmsprop: (values, gradients, squares, from, to, learningRate, rho, epsilon) =>
      wasm.updateRmsprop(
        values.byteOffset,
        gradients.byteOffset,
        squares.byteOffset,
        from,
        to,
        learningRate,
        rho,
        1 - rho,
        epsilon,
      ),
    updateAdagrad: (values, gradients, squares, from, to, learningRate, epsilon) =>
      wasm.updateAdagrad(
        values.byteOffset,
        gradients.byteOffset,
        squares.byteOffset,
        from,
        to,
        learningRate,
        epsilon,
      ),
    updateAdam: (
      values,
      gradients,
      means,
      squares,
      from,
      to,
      stepSize,
      rootScale,
      beta1,
      beta2,
      epsilon,
    ) =>
      wasm.updateAdam(
        values.byteOffset,
        gradients.byteOffset,
        means.byteOffset,
        squares.byteOffset,
        from,
        to,
        stepSize,
        rootScale,
        beta1,
        1 - beta1,
        beta2,
        1 - beta2,
        epsilon,
      ),
  };
}
