import type { Kernels } from '../kernels.ts';
import { flushed } from './updates.ts';

export const updateRmsprop: Kernels['updateRmsprop'] = (
  values,
  gradients,
  squares,
  from,
  to,
  learningRate,
  rho,
  epsilon,
) => {
  for (let i = from; i < to; i++) {
    const g = gradients[i];
    const s = flushed(rho * squares[i] + (1 - rho) * (g * g));
    squares[i] = s;
    values[i] -= (learningRate * g) / (Math.sqrt(s) + epsilon);
  }
};

export const updateAdagrad: Kernels['updateAdagrad'] = (
  values,
  gradients,
  squares,
  from,
  to,
  learningRate,
  epsilon,
) => {
  for (let i = from; i < to; i++) {
    const g = gradients[i];
    const s = flushed(squares[i] + g * g);
    squares[i] = s;
    values[i] -= (learningRate * g) / (Math.sqrt(s) + epsilon);
  }
};

export const updateAdam: Kernels['updateAdam'] = (
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
) => {
  for (let i = from; i < to; i++) {
    const g = gradients[i];
    const m = flushed(beta1 * means[i] + (1 - beta1) * g);
    const s = flushed(beta2 * squares[i] + (1 - beta2) * (g * g));
    means[i] = m;
    squares[i] = s;
    values[i] -= (stepSize * m) / (rootScale * Math.sqrt(s) + epsilon);
  }
};
