import type { Kernels } from '../kernels.ts';

export const scaleValues: Kernels['scaleValues'] = (values, from, to, factor) => {
  for (let i = from; i < to; i++) values[i] *= factor;
};

export const addPenaltyGradient: Kernels['addPenaltyGradient'] = (
  values,
  gradients,
  from,
  to,
  l1,
  l2,
) => {
  for (let i = from; i < to; i++) gradients[i] += l2 * values[i] + l1 * Math.sign(values[i]);
};
