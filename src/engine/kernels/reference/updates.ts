import type { Kernels } from '../kernels.ts';

/** 2⁻¹⁰⁰: smaller state is set to 0, because subnormals are slow and a decaying one never reaches 0. */
const FLUSH_BELOW = 7.888609052210118e-31;

export const flushed = (value: number): number => (Math.abs(value) < FLUSH_BELOW ? 0 : value);

export const updateSgd: Kernels['updateSgd'] = (values, gradients, from, to, learningRate) => {
  for (let i = from; i < to; i++) values[i] -= learningRate * gradients[i];
};

export const updateMomentum: Kernels['updateMomentum'] = (
  values,
  gradients,
  velocity,
  from,
  to,
  learningRate,
  momentum,
) => {
  for (let i = from; i < to; i++) {
    const v = flushed(momentum * velocity[i] + gradients[i]);
    velocity[i] = v;
    values[i] -= learningRate * v;
  }
};

export const updateNesterov: Kernels['updateNesterov'] = (
  values,
  gradients,
  velocity,
  from,
  to,
  learningRate,
  momentum,
) => {
  for (let i = from; i < to; i++) {
    const v = flushed(momentum * velocity[i] + gradients[i]);
    velocity[i] = v;
    values[i] -= learningRate * (gradients[i] + momentum * v);
  }
};
