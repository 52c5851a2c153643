/**
 * 2⁻⁶². Activations and gradients between layers that are smaller count as 0, so that no product
 * of two of them can fall below 2⁻¹²⁶, where floats are subnormal: a dense product with one factor
 * in ten of 10⁻³⁷ ran at 15 GFLOP/s instead of 34 (AMD Zen 3), and saturated units make many.
 */
const TINY: f32 = 2.168404344971009e-19;

/** ln 2⁻⁶² */
const LOG_OF_TINY: f32 = -42.975125;

/** The values, with 0 for what is below 2⁻⁶²; NaN stays NaN. */
export function withoutTiny(values: v128): v128 {
  return v128.andnot(values, f32x4.lt(f32x4.abs(values), f32x4.splat(TINY)));
}

/** The same for one float. */
export function withoutTinyOne(value: f32): f32 {
  return abs(value) < TINY ? 0 : value;
}

/** Where eˣ would be below 2⁻⁶². */
export function isLogOfTiny(x: v128): v128 {
  return f32x4.lt(x, f32x4.splat(LOG_OF_TINY));
}
