import { exp, expm1, tanh } from '../../lib/math/exp.ts';
import { log1p } from '../../lib/math/log.ts';
import { sigmoid } from '../../lib/math/sigmoid.ts';
import type { Activation } from '../../spec/vocabulary.ts';

const SELU_SCALE = 1.0507009873554805; // λ
const SELU_ALPHA = 1.6732632423543772; // α
const ROOT = 0.7978845608028654; // √(2/π)

/**
 * The activations once more, from their definitions and in float64, so that what the kernels make of them can
 * be checked against something that is not theirs. Only leaky ReLU reads the slope.
 */
export const PLAIN_ACTIVATIONS: Readonly<
  Record<Activation, (z: number, leakySlope: number) => number>
> = {
  linear: (z) => z,
  relu: (z) => Math.max(z, 0),
  leakyRelu: (z, leakySlope) => (z > 0 ? z : leakySlope * z),
  elu: (z) => (z > 0 ? z : expm1(z)),
  selu: (z) => SELU_SCALE * (z > 0 ? z : SELU_ALPHA * expm1(z)),
  gelu: (z) => 0.5 * z * (1 + tanh(ROOT * (z + 0.044715 * z * z * z))),
  silu: (z) => z * sigmoid(z),
  // log(1 + eᶻ), without overflow for large z.
  softplus: (z) => Math.max(z, 0) + log1p(exp(-Math.abs(z))),
  sigmoid,
  tanh,
};

/** Those whose slope jumps at 0: a difference across the jump is no derivative. */
export const KINKED: ReadonlySet<Activation> = new Set(['relu', 'leakyRelu', 'selu']);
