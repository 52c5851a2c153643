import { exp, expm1 } from '../../../lib/math/exp.ts';
import type { ActivationFunction } from './activation-function.ts';

const SELU_SCALE = 1.0507009873554805; // λ
const SELU_FLOOR = SELU_SCALE * 1.6732632423543772; // λα

/** ELU with α = 1: Clevert et al. 2016, arXiv:1511.07289. */
export const elu: ActivationFunction = {
  value: (z) => (z > 0 ? z : expm1(z)),
  slope: (z) => (z > 0 ? 1 : exp(z)),
};

/** Klambauer et al. 2017, arXiv:1706.02515. */
export const selu: ActivationFunction = {
  value: (z) => (z > 0 ? SELU_SCALE * z : SELU_FLOOR * expm1(z)),
  slope: (z) => (z > 0 ? SELU_SCALE : SELU_FLOOR * exp(z)),
};
