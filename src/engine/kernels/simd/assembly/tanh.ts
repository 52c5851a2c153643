import { expOfNegative } from './exp';

const SMALL: f32 = 0.5;

// tanh x = x + x³ P(x²) on |x| < ½; minimax, 0.006 ULP off.
const P0: f32 = -0.33333325386047363;
const P1: f32 = 0.1333296298980713;
const P2: f32 = -0.05389900133013725;
const P3: f32 = 0.021296976134181023;
const P4: f32 = -0.006645639892667532;

/** tanh x for |x| < ½. */
function nearZero(x: v128): v128 {
  const square = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(f32x4.splat(P4), square), f32x4.splat(P3));
  p = f32x4.add(f32x4.mul(p, square), f32x4.splat(P2));
  p = f32x4.add(f32x4.mul(p, square), f32x4.splat(P1));
  p = f32x4.add(f32x4.mul(p, square), f32x4.splat(P0));
  return f32x4.add(x, f32x4.mul(f32x4.mul(x, square), p));
}

/** The lanes of `small` where |x| < ½, of `large` elsewhere and for NaN. */
function chosen(x: v128, small: v128, large: v128): v128 {
  return v128.bitselect(small, large, f32x4.lt(f32x4.abs(x), f32x4.splat(SMALL)));
}

/** tanh = 1 − 2e / (1 + e) with e = e^−2|x| away from 0, a polynomial near it. Within 3 ULP. */
export function tanh(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const x = v128.load(values);
    const e = expOfNegative(f32x4.mul(f32x4.abs(x), f32x4.splat(-2)));
    const drop = f32x4.div(f32x4.add(e, e), f32x4.add(e, f32x4.splat(1)));
    const sign = v128.and(x, i32x4.splat(0x80000000));
    const large = v128.or(f32x4.sub(f32x4.splat(1), drop), sign);
    v128.store(values, chosen(x, nearZero(x), large));
  }
}

/**
 * tanh′ = 1 − tanh², written as 4e / (1 + e)² away from 0 so that it does not vanish too early.
 * Within 4 ULP.
 */
export function tanhWithSlope(values: usize, slopes: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const x = v128.load(values);
    const e = expOfNegative(f32x4.mul(f32x4.abs(x), f32x4.splat(-2)));
    const sum = f32x4.add(e, f32x4.splat(1));
    const drop = f32x4.div(f32x4.add(e, e), sum);
    const sign = v128.and(x, i32x4.splat(0x80000000));
    const large = v128.or(f32x4.sub(f32x4.splat(1), drop), sign);
    const small = nearZero(x);
    v128.store(values, chosen(x, small, large));
    const largeSlope = f32x4.div(f32x4.add(drop, drop), sum);
    const smallSlope = f32x4.sub(f32x4.splat(1), f32x4.mul(small, small));
    v128.store(slopes, chosen(x, smallSlope, largeSlope));
    slopes += 16;
  }
}
