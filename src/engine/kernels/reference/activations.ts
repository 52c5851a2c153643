import { exp, tanh } from '../../../lib/math/exp.ts';
import { log1p } from '../../../lib/math/log.ts';
import type { Activation } from '../../../spec/vocabulary.ts';
import type { Kernels } from '../kernels.ts';

const LEAKY_SLOPE = 0.01;

interface ActivationFunction {
  readonly value: (z: number) => number;
  /** The derivative at z; at a kink, the one from the left. */
  readonly slope: (z: number) => number;
}

/** Written on e^−|z| so that neither branch overflows. */
function sigmoid(z: number): number {
  const shrunk = exp(-Math.abs(z));
  return (z < 0 ? shrunk : 1) / (1 + shrunk);
}

const FUNCTIONS: Record<Activation, ActivationFunction> = {
  linear: { value: (z) => z, slope: () => 1 },
  relu: { value: (z) => Math.max(z, 0), slope: (z) => (z > 0 ? 1 : 0) },
  leakyRelu: {
    value: (z) => (z < 0 ? LEAKY_SLOPE * z : z),
    slope: (z) => (z > 0 ? 1 : LEAKY_SLOPE),
  },
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

export const activate: Kernels['activate'] = (activation, values, from, to) => {
  const { value } = FUNCTIONS[activation];
  for (let i = from; i < to; i++) values[i] = value(values[i]);
};

export const activateWithSlope: Kernels['activateWithSlope'] = (
  activation,
  values,
  slopes,
  from,
  to,
) => {
  const { value, slope } = FUNCTIONS[activation];
  for (let i = from; i < to; i++) {
    const z = values[i];
    values[i] = value(z);
    slopes[i] = slope(z);
  }
};
