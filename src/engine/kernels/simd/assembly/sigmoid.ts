import { expOfNegative } from './exp';

/** σ(z) on e = e^−|z|, so that neither side overflows. Within 3 ULP. */
export function sigmoid(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const e = expOfNegative(f32x4.neg(f32x4.abs(z)));
    const q = f32x4.div(f32x4.splat(1), f32x4.add(e, f32x4.splat(1)));
    const below = f32x4.lt(z, f32x4.splat(0));
    v128.store(values, v128.bitselect(f32x4.mul(e, q), q, below));
  }
}

/**
 * σ′ = σ(1 − σ), written as e / (1 + e)² so that it does not vanish before it must. Within 5 ULP.
 */
export function sigmoidWithSlope(values: usize, slopes: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const e = expOfNegative(f32x4.neg(f32x4.abs(z)));
    const q = f32x4.div(f32x4.splat(1), f32x4.add(e, f32x4.splat(1)));
    const complement = f32x4.mul(e, q);
    const below = f32x4.lt(z, f32x4.splat(0));
    v128.store(values, v128.bitselect(complement, q, below));
    v128.store(slopes, f32x4.mul(complement, q));
    slopes += 16;
  }
}
