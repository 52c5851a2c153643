import { exp } from './exp';
import { clamped, gated, gatedSlope } from './gated';

const TWICE_ROOT: f64 = 1.5957691216057308; // 2√(2/π)
const CUBIC: f64 = 0.07135481627260025; // 0.044715 · 2√(2/π)

/** Farther out, what is left of e^−|s| times z or its cube counts as 0. */
const FARTHEST: f32 = 8;

/** |s| = 2√(2/π) (|z| + 0.044715 |z|³) of the first two lanes, in float64. */
function exponents(z: v128): v128 {
  const wide = f64x2.promote_low_f32x4(f32x4.abs(z));
  const square = f64x2.mul(wide, wide);
  const factor = f64x2.add(f64x2.mul(square, f64x2.splat(CUBIC)), f64x2.splat(TWICE_ROOT));
  return f64x2.mul(wide, factor);
}

/** Of two pairs of float64 their float32, four in all. */
function narrowed(low: v128, high: v128): v128 {
  return v128.shuffle<f32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
}

/** What float32 loses of a float64. */
function lost(exact: v128): v128 {
  return f64x2.sub(exact, f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(exact)));
}

/**
 * e^−|s|. s is taken in float64 and what float32 loses of it put back, e^−(s + d) = e^−s (1 − d):
 * in float32 alone the error would grow with |s|, to 90 ULP.
 */
function shrunk(z: v128): v128 {
  const low = exponents(z);
  const high = exponents(v128.shuffle<f32>(z, z, 2, 3, 2, 3));
  const e = exp(f32x4.neg(narrowed(low, high)));
  return f32x4.sub(e, f32x4.mul(e, narrowed(lost(low), lost(high))));
}

/** z s′ = 2√(2/π) (z + 3 · 0.044715 z³) */
function growth(z: v128): v128 {
  const square = f32x4.mul(z, z);
  const bend = f32x4.mul(square, f32x4.splat(<f32>(3 * CUBIC)));
  return f32x4.mul(z, f32x4.add(bend, f32x4.splat(<f32>TWICE_ROOT)));
}

/**
 * ½z (1 + tanh(√(2/π) (z + 0.044715 z³))) = z σ(s). Within 4 ULP. Hendrycks & Gimpel 2016,
 * arXiv:1606.08415, in the form they compute it by.
 */
export function gelu(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const near = clamped(z, FARTHEST);
    v128.store(values, gated(z, near, shrunk(near)));
  }
}

/**
 * Its slope is σ + zs′σ(1 − σ), within 6 ULP of σ + |zs′|σ(1 − σ): the slope itself crosses 0 at
 * −0.75.
 */
export function geluWithSlope(values: usize, slopes: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const near = clamped(z, FARTHEST);
    const e = shrunk(near);
    v128.store(values, gated(z, near, e));
    v128.store(slopes, gatedSlope(near, growth(near), e));
    slopes += 16;
  }
}
