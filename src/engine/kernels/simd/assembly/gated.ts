import { withoutTiny } from './tiny';

// z σ(s) for an s of the sign of z, on e = e^−|s|: so neither side overflows and nothing cancels.

/** z within ±farthest, so that neither z · 0 nor z³ ever meets ∞; NaN stays NaN. */
export function clamped(z: v128, farthest: f32): v128 {
  return f32x4.pmax(f32x4.pmin(z, f32x4.splat(farthest)), f32x4.splat(-farthest));
}

/** z σ(s). Below 0 only `near`, the clamped z, is read. */
export function gated(z: v128, near: v128, e: v128): v128 {
  const q = f32x4.div(f32x4.splat(1), f32x4.add(e, f32x4.splat(1)));
  const below = f32x4.lt(z, f32x4.splat(0));
  return withoutTiny(v128.bitselect(f32x4.mul(near, f32x4.mul(e, q)), f32x4.mul(z, q), below));
}

/** (z σ(s))′ = σ + z s′ σ (1 − σ), given growth = z s′. */
export function gatedSlope(near: v128, growth: v128, e: v128): v128 {
  const q = f32x4.div(f32x4.splat(1), f32x4.add(e, f32x4.splat(1)));
  const complement = f32x4.mul(e, q);
  const gate = v128.bitselect(complement, q, f32x4.lt(near, f32x4.splat(0)));
  return withoutTiny(f32x4.add(gate, f32x4.mul(growth, f32x4.mul(complement, q))));
}
