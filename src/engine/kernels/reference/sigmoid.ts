import { exp } from '../../../lib/math/exp.ts';

/** Written on e^−|z| so that neither branch overflows; 1 − σ(z) is σ(−z), without cancellation. */
export function sigmoid(z: number): number {
  const shrunk = exp(-Math.abs(z));
  return (z < 0 ? shrunk : 1) / (1 + shrunk);
}
