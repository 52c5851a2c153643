import { isLogOfTiny } from './tiny';

const LOWEST: f32 = -104; // below, e^x rounds to 0
const HIGHEST: f32 = 89; // above, it is more than any float
// biome-ignore lint/suspicious/noApproximativeNumericConstant: AssemblyScript has no Math here.
const LOG2_E: f32 = 1.4426950408889634;
const LN2_HIGH: f32 = 0.693359375; // ten bits: k · LN2_HIGH is exact
const LN2_LOW: f32 = -2.1219444e-4;
/** 1.5 · 2²³: adding it rounds to an integer, which then stands in the lowest bits. */
const ROUNDER: f32 = 12582912;
const ROUNDER_BITS: i32 = 0x4b400000;

// eʳ = 1 + r + r² P(r) on |r| ≤ ½ ln 2; minimax, 0.05 ULP off.
const P0: f32 = 0.4999999403953552;
const P1: f32 = 0.1666651964187622;
const P2: f32 = 0.04166839271783829;
const P3: f32 = 0.008368780836462975;
const P4: f32 = 0.0013814466074109077;

/** x rounded to a multiple of ln 2, as k + ROUNDER. */
function roundedToLn2(x: v128): v128 {
  return f32x4.add(f32x4.mul(x, f32x4.splat(LOG2_E)), f32x4.splat(ROUNDER));
}

/** eʳ − 1 for r = x − k ln 2. */
function remainderGrowth(x: v128, rounded: v128): v128 {
  const k = f32x4.sub(rounded, f32x4.splat(ROUNDER));
  const high = f32x4.sub(x, f32x4.mul(k, f32x4.splat(LN2_HIGH)));
  const r = f32x4.sub(high, f32x4.mul(k, f32x4.splat(LN2_LOW)));
  let p = f32x4.add(f32x4.mul(f32x4.splat(P4), r), f32x4.splat(P3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(P2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(P1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(P0));
  const bend = f32x4.mul(f32x4.mul(r, r), p);
  return f32x4.add(bend, r);
}

/** eʳ for r = x − k ln 2. */
function remainderGrown(x: v128, rounded: v128): v128 {
  return f32x4.add(remainderGrowth(x, rounded), f32x4.splat(1));
}

/**
 * eˣ of four floats: x = k ln 2 + r, eˣ = 2ᵏ eʳ, with 2ᵏ in two factors so that overflow becomes ∞
 * and subnormal results come out right. Within 1 ULP of the true value; NaN stays NaN.
 * Only + − × and integer shifts, hence the same bits everywhere.
 */
export function exp(x: v128): v128 {
  // Both return their first operand when it is NaN.
  const inRange = f32x4.pmax(f32x4.pmin(x, f32x4.splat(HIGHEST)), f32x4.splat(LOWEST));
  const rounded = roundedToLn2(inRange);
  const grown = remainderGrown(inRange, rounded);
  const exponent = i32x4.sub(rounded, i32x4.splat(ROUNDER_BITS));
  const half = i32x4.shr_s(exponent, 1);
  const rest = i32x4.sub(exponent, half);
  return f32x4.mul(f32x4.mul(grown, powerOfTwo(half)), powerOfTwo(rest));
}

/** eˣ for x ≤ 0, but 0 below 2⁻⁶²: one factor is enough. Otherwise the bits of `exp`. */
export function expOfNegative(x: v128): v128 {
  const inRange = f32x4.pmax(x, f32x4.splat(-64));
  const rounded = roundedToLn2(inRange);
  const grown = remainderGrown(inRange, rounded);
  const exponent = i32x4.sub(rounded, i32x4.splat(ROUNDER_BITS));
  return v128.andnot(f32x4.mul(grown, powerOfTwo(exponent)), isLogOfTiny(x));
}

/**
 * eˣ − 1 for x ≤ 0, as 2ᵏ (eʳ − 1) + (2ᵏ − 1): near 0, where k = 0, nothing cancels. Within 1 ULP;
 * NaN stays NaN.
 */
export function expm1OfNegative(x: v128): v128 {
  const inRange = f32x4.pmax(x, f32x4.splat(-64));
  const rounded = roundedToLn2(inRange);
  const growth = remainderGrowth(inRange, rounded);
  const scale = powerOfTwo(i32x4.sub(rounded, i32x4.splat(ROUNDER_BITS)));
  return f32x4.add(f32x4.mul(growth, scale), f32x4.sub(scale, f32x4.splat(1)));
}

/** 2ᵏ for −126 ≤ k ≤ 127. */
function powerOfTwo(k: v128): v128 {
  return i32x4.shl(i32x4.add(k, i32x4.splat(127)), 23);
}
