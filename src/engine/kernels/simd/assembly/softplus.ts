import { expOfNegative } from './exp';
import { log1pOfFraction } from './log';

/** log(1 + eᶻ) = max(z, 0) + log(1 + e^−|z|). Within 2 ULP. */
export function softplus(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const e = expOfNegative(f32x4.neg(f32x4.abs(z)));
    v128.store(values, f32x4.add(f32x4.pmax(z, f32x4.splat(0)), log1pOfFraction(e)));
  }
}

/** Its slope is the sigmoid, within 3 ULP. */
export function softplusWithSlope(values: usize, slopes: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const e = expOfNegative(f32x4.neg(f32x4.abs(z)));
    v128.store(values, f32x4.add(f32x4.pmax(z, f32x4.splat(0)), log1pOfFraction(e)));
    const below = f32x4.lt(z, f32x4.splat(0));
    const numerator = v128.bitselect(e, f32x4.splat(1), below);
    v128.store(slopes, f32x4.div(numerator, f32x4.add(e, f32x4.splat(1))));
    slopes += 16;
  }
}
