import { exp, tanh } from '../../../lib/math/exp.ts';
import { log1p } from '../../../lib/math/log.ts';
import type { Activation } from '../../../spec/vocabulary.ts';
import type { Kernels } from '../kernels.ts';
import type { ActivationFunction } from './activation-function.ts';
import { elu, selu } from './exponential-units.ts';
import { gelu, silu } from './gated.ts';
import { sigmoid } from './sigmoid.ts';

const FUNCTIONS: Record<Activation, ActivationFunction> = {
  linear: { value: (z) => z, slope: () => 1 },
  relu: { value: (z) => Math.max(z, 0), slope: (z) => (z > 0 ? 1 : 0) },
  leakyRelu: {
    value: (z, leakySlope) => (z < 0 ? leakySlope * z : z),
    slope: (z, leakySlope) => (z > 0 ? 1 : leakySlope),
  },
  elu,
  selu,
  gelu,
  silu,
  softplus: { value: (z) => Math.max(z, 0) + log1p(exp(-Math.abs(z))), slope: sigmoid },
  sigmoid: {
    value: sigmoid,
    slope: (z) => {
      const value = sigmoid(z);
      return value * (1 - value);
    },
  },
  tanh: {
    value: tanh,
    slope: (z) => {
      const value = tanh(z);
      return 1 - value * value;
    },
  },
};

export const activate: Kernels['activate'] = (activation, leakySlope, values, from, to) => {
  const { value } = FUNCTIONS[activation];
  for (let i = from; i < to; i++) values[i] = value(values[i], leakySlope);
};

export const activateWithSlope: Kernels['activateWithSlope'] = (
  activation,
  leakySlope,
  values,
  slopes,
  from,
  to,
) => {
  const { value, slope } = FUNCTIONS[activation];
  for (let i = from; i < to; i++) {
    const z = values[i];
    values[i] = value(z, leakySlope);
    slopes[i] = slope(z, leakySlope);
  }
};
