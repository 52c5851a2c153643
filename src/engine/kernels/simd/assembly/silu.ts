import { exp } from './exp';
import { clamped, gated, gatedSlope } from './gated';

/** Farther out, what is left of e^−|z| times z counts as 0. */
const FARTHEST: f32 = 64;

/** z σ(z). Within 3.5 ULP. Elfwing et al. 2018, arXiv:1702.03118. */
export function silu(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const near = clamped(z, FARTHEST);
    v128.store(values, gated(z, near, exp(f32x4.neg(f32x4.abs(near)))));
  }
}

/**
 * Its slope is σ + zσ(1 − σ), within 5 ULP of σ + |z|σ(1 − σ): the slope itself crosses 0 at −1.28.
 */
export function siluWithSlope(values: usize, slopes: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const near = clamped(z, FARTHEST);
    const e = exp(f32x4.neg(f32x4.abs(near)));
    v128.store(values, gated(z, near, e));
    v128.store(slopes, gatedSlope(near, near, e));
    slopes += 16;
  }
}
