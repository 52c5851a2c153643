import type { ActivationFunction } from './activation-function.ts';
import { sigmoid } from './sigmoid.ts';

const TWICE_ROOT = 1.5957691216057308; // 2√(2/π)
const CUBIC = 0.044715;

/** z σ(s); where σ is 0, so is the product, even at −∞. */
function gated(z: number, s: number): number {
  const gate = sigmoid(s);
  return gate === 0 ? 0 : z * gate;
}

/** (z σ(s))′ = σ + z s′ σ (1 − σ), given growth = z s′, which may be infinite where σ is 0 or 1. */
function gatedSlope(growth: number, s: number): number {
  const gate = sigmoid(s);
  const bend = gate * sigmoid(-s);
  return bend === 0 ? gate : gate + growth * bend;
}

/** z σ(z): Elfwing et al. 2018, arXiv:1702.03118. */
export const silu: ActivationFunction = {
  value: (z) => gated(z, z),
  slope: (z) => gatedSlope(z, z),
};

/** 2√(2/π) (z + 0.044715 z³), of which tanh x = 2σ(2x) − 1 makes the σ. */
const exponent = (z: number): number => TWICE_ROOT * z * (1 + CUBIC * z * z);

/** ½z (1 + tanh(√(2/π) (z + 0.044715 z³))) as z σ(s): Hendrycks & Gimpel 2016, arXiv:1606.08415. */
export const gelu: ActivationFunction = {
  value: (z) => gated(z, exponent(z)),
  slope: (z) => gatedSlope(TWICE_ROOT * z * (1 + 3 * CUBIC * z * z), exponent(z)),
};
