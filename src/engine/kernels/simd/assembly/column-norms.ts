import { lanesFrom, storeLanes } from './lanes';
import { highSquares, lowSquares } from './norms';
import { tile } from './scratch';

// Σ_i weights[i,o]² in double precision, i ascending: every column is one sum, whatever the range.

/** Of sixteen columns: a cache line a row, which takes half as long as four columns at a time. */
function sumSixteen(weights: usize, stride: usize, rows: i32): void {
  let a = f64x2.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let e = a;
  let f = a;
  let g = a;
  let h = a;
  for (let i = 0; i < rows; i++) {
    const first = v128.load(weights);
    a = f64x2.add(a, lowSquares(first));
    b = f64x2.add(b, highSquares(first));
    const second = v128.load(weights, 16);
    c = f64x2.add(c, lowSquares(second));
    d = f64x2.add(d, highSquares(second));
    const third = v128.load(weights, 32);
    e = f64x2.add(e, lowSquares(third));
    f = f64x2.add(f, highSquares(third));
    const fourth = v128.load(weights, 48);
    g = f64x2.add(g, lowSquares(fourth));
    h = f64x2.add(h, highSquares(fourth));
    weights += stride;
  }
  v128.store(tile(), a);
  v128.store(tile(), b, 16);
  v128.store(tile(), c, 32);
  v128.store(tile(), d, 48);
  v128.store(tile(), e, 64);
  v128.store(tile(), f, 80);
  v128.store(tile(), g, 96);
  v128.store(tile(), h, 112);
}

/** Of up to four columns. */
function sumFour(weights: usize, stride: usize, rows: i32, columns: i32): void {
  let low = f64x2.splat(0);
  let high = low;
  for (let i = 0; i < rows; i++) {
    const four = lanesFrom(weights, columns);
    low = f64x2.add(low, lowSquares(four));
    high = f64x2.add(high, highSquares(four));
    weights += stride;
  }
  v128.store(tile(), low);
  v128.store(tile(), high, 16);
}

/** limit / norm for norms above the limit, otherwise 1; in the two low floats. */
function twoFactors(sums: v128, limit: f64): v128 {
  const norms = f64x2.sqrt(sums);
  const limits = f64x2.splat(limit);
  const isAbove = f64x2.gt(norms, limits);
  const factors = v128.bitselect(f64x2.div(limits, norms), f64x2.splat(1), isAbove);
  return f32x4.demote_f64x2_zero(factors);
}

/** By what four columns are to be multiplied, from the four sums at this address. */
function fourFactors(sums: usize, limit: f64): v128 {
  const low = twoFactors(v128.load(sums), limit);
  const high = twoFactors(v128.load(sums, 16), limit);
  return v128.shuffle<i64>(low, high, 0, 2);
}

/** weights[i,o] ← factor[o] · weights[i,o] in up to four columns, unless all factors are 1. */
function scaleFour(weights: usize, stride: usize, rows: i32, columns: i32, factors: v128): void {
  if (!v128.any_true(f32x4.ne(factors, f32x4.splat(1)))) return;
  for (let i = 0; i < rows; i++) {
    storeLanes(weights, f32x4.mul(factors, lanesFrom(weights, columns)), columns);
    weights += stride;
  }
}

/**
 * Every column of weights[I,O] whose norm is above the limit is scaled down to it, columns of the
 * range only. To multiply their neighbours by 1 leaves those as they are.
 */
export function limitColumnNorms(
  weights: usize,
  inputCount: i32,
  outputCount: i32,
  outputFrom: i32,
  outputTo: i32,
  limit: f64,
): void {
  const stride = (<usize>outputCount) << 2;
  let o = outputFrom;
  for (; o + 16 <= outputTo; o += 16) {
    const at = weights + ((<usize>o) << 2);
    sumSixteen(at, stride, inputCount);
    for (let four: usize = 0; four < 4; four++) {
      scaleFour(at + (four << 4), stride, inputCount, 4, fourFactors(tile() + (four << 5), limit));
    }
  }
  for (; o < outputTo; o += 4) {
    const at = weights + ((<usize>o) << 2);
    sumFour(at, stride, inputCount, outputTo - o);
    scaleFour(at, stride, inputCount, outputTo - o, fourFactors(tile(), limit));
  }
}
