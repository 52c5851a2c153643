import type { Kernels } from '../kernels.ts';
import type { SimdExports } from './exports.ts';

type Updates = 'maximumMagnitude' | 'updateSgd' | 'updateMomentum' | 'updateNesterov';

/** One pass each over the flat arrays of parameters. */
export function updates(wasm: SimdExports): Pick<Kernels, Updates> {
  return {
    maximumMagnitude: (values, from, to) => wasm.maximumMagnitude(values.byteOffset, from, to),
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
  };
}
