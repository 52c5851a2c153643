import { expm1OfNegative, expOfNegative } from './exp';

const SELU_SCALE: f32 = 1.0507009873554805; // λ
const SELU_FLOOR: f32 = 1.7580993408473766; // λα with α = 1.6732632423543772

/** min(z, 0), where both units are exponential; NaN stays NaN. */
function below(z: v128): v128 {
  return f32x4.pmin(z, f32x4.splat(0));
}

/** ELU with α = 1: z above 0, eᶻ − 1 below. Within 1 ULP. Clevert et al. 2016, arXiv:1511.07289. */
export function elu(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const above = f32x4.gt(z, f32x4.splat(0));
    v128.store(values, v128.bitselect(z, expm1OfNegative(below(z)), above));
  }
}

/** Its slope is 1 above 0, eᶻ below; within 1 ULP. */
export function eluWithSlope(values: usize, slopes: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const above = f32x4.gt(z, f32x4.splat(0));
    v128.store(values, v128.bitselect(z, expm1OfNegative(below(z)), above));
    // e⁰ is exactly 1: nothing to choose between.
    v128.store(slopes, expOfNegative(below(z)));
    slopes += 16;
  }
}

/** λz above 0, λα(eᶻ − 1) below. Within 2 ULP. Klambauer et al. 2017, arXiv:1706.02515. */
export function selu(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    v128.store(values, seluOf(z, f32x4.gt(z, f32x4.splat(0))));
  }
}

/** Its slope is λ above 0, λαeᶻ below; within 2 ULP. */
export function seluWithSlope(values: usize, slopes: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const above = f32x4.gt(z, f32x4.splat(0));
    v128.store(values, seluOf(z, above));
    const slope = f32x4.mul(expOfNegative(below(z)), f32x4.splat(SELU_FLOOR));
    v128.store(slopes, v128.bitselect(f32x4.splat(SELU_SCALE), slope, above));
    slopes += 16;
  }
}

function seluOf(z: v128, above: v128): v128 {
  const linear = f32x4.mul(z, f32x4.splat(SELU_SCALE));
  const curved = f32x4.mul(expm1OfNegative(below(z)), f32x4.splat(SELU_FLOOR));
  return v128.bitselect(linear, curved, above);
}
