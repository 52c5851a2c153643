const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444e-4;
const SQRT_HALF_BITS: i32 = 0x3f3504f3;
const TWO_TO_24: f32 = 16777216;

// log((1 + s) / (1 − s)) = 2s + s³ P(s²).
const LOG_0: f32 = 0.6666666269302368; // |s| ≤ 0.1716, 0.0001 ULP off
const LOG_1: f32 = 0.4000033736228943;
const LOG_2: f32 = 0.28537216782569885;
const LOG_3: f32 = 0.23584021627902985;
const LOG1P_0: f32 = 0.6666667461395264; // |s| ≤ 1/3, 0.002 ULP off
const LOG1P_1: f32 = 0.39998874068260193;
const LOG1P_2: f32 = 0.2861703634262085;
const LOG1P_3: f32 = 0.21425849199295044;
const LOG1P_4: f32 = 0.24308331310749054;

/**
 * The natural logarithm of four floats: x = 2ᵏ m with m in [√½, √2). Within 1 ULP; log 0 = −∞,
 * log ∞ = ∞, of a negative or of NaN it is NaN; subnormals come out right.
 */
export function log(x: v128): v128 {
  const isTiny = f32x4.lt(x, f32x4.splat(1.1754944e-38));
  const normal = v128.bitselect(f32x4.mul(x, f32x4.splat(TWO_TO_24)), x, isTiny);
  const shifted = i32x4.sub(normal, i32x4.splat(SQRT_HALF_BITS));
  const exponent = i32x4.shr_s(shifted, 23);
  const m = i32x4.sub(normal, i32x4.shl(exponent, 23));
  const lift = v128.and(isTiny, i32x4.splat(24));
  const k = f32x4.convert_i32x4_s(i32x4.sub(exponent, lift));
  // log m = f − (½f² − s (½f² + s² P)), as in fdlibm: f is exact and what is taken off it small.
  const f = f32x4.sub(m, f32x4.splat(1));
  const s = f32x4.div(f, f32x4.add(f, f32x4.splat(2)));
  const square = f32x4.mul(s, s);
  let p = f32x4.add(f32x4.mul(f32x4.splat(LOG_3), square), f32x4.splat(LOG_2));
  p = f32x4.add(f32x4.mul(p, square), f32x4.splat(LOG_1));
  p = f32x4.add(f32x4.mul(p, square), f32x4.splat(LOG_0));
  const bend = f32x4.mul(f32x4.mul(f, f), f32x4.splat(0.5));
  const tail = f32x4.mul(s, f32x4.add(bend, f32x4.mul(square, p)));
  const low = f32x4.mul(k, f32x4.splat(LN2_LOW));
  const small = f32x4.sub(f32x4.add(tail, low), bend);
  const result = f32x4.add(f32x4.mul(k, f32x4.splat(LN2_HIGH)), f32x4.add(small, f));
  return atTheEnds(x, result);
}

/** The logarithms of 0, ∞, negatives and NaN. */
function atTheEnds(x: v128, result: v128): v128 {
  const infinity = f32x4.splat(Infinity);
  const zero = f32x4.splat(0);
  const finite = v128.bitselect(infinity, result, f32x4.eq(x, infinity));
  const defined = v128.bitselect(f32x4.neg(infinity), finite, f32x4.eq(x, zero));
  return v128.bitselect(defined, f32x4.splat(NaN), f32x4.ge(x, zero));
}

/** log(1 + x) for 0 ≤ x ≤ 1, NaN for NaN. Within 1.25 ULP. */
export function log1pOfFraction(x: v128): v128 {
  const s = f32x4.div(x, f32x4.add(x, f32x4.splat(2)));
  const square = f32x4.mul(s, s);
  let p = f32x4.add(f32x4.mul(f32x4.splat(LOG1P_4), square), f32x4.splat(LOG1P_3));
  p = f32x4.add(f32x4.mul(p, square), f32x4.splat(LOG1P_2));
  p = f32x4.add(f32x4.mul(p, square), f32x4.splat(LOG1P_1));
  p = f32x4.add(f32x4.mul(p, square), f32x4.splat(LOG1P_0));
  // x − s (x − s² P) is 2s + s³ P with a smaller rounding error.
  return f32x4.sub(x, f32x4.mul(s, f32x4.sub(x, f32x4.mul(square, p))));
}
