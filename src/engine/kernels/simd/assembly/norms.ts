// In double precision no square of a float overflows, and none but that of 0 is 0.

/** The squares of the first two floats. */
export function lowSquares(four: v128): v128 {
  const two = f64x2.promote_low_f32x4(four);
  return f64x2.mul(two, two);
}

/** The squares of the last two. */
export function highSquares(four: v128): v128 {
  return lowSquares(v128.shuffle<i64>(four, four, 1, 0));
}

/** Σ value²: eight sums side by side, so that additions need not wait for each other. */
export function sumOfSquares(values: usize, from: i32, to: i32): f64 {
  let a = f64x2.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let at = values + ((<usize>from) << 2);
  const end = values + ((<usize>to) << 2);
  for (; at + 32 <= end; at += 32) {
    const first = v128.load(at);
    const second = v128.load(at, 16);
    a = f64x2.add(a, lowSquares(first));
    b = f64x2.add(b, highSquares(first));
    c = f64x2.add(c, lowSquares(second));
    d = f64x2.add(d, highSquares(second));
  }
  a = f64x2.add(f64x2.add(a, b), f64x2.add(c, d));
  let sum = f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1);
  for (; at < end; at += 4) {
    const value = <f64>load<f32>(at);
    sum += value * value;
  }
  return sum;
}
