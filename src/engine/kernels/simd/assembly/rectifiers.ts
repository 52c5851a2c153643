/** max(z, 0); NaN stays NaN. */
export function relu(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    v128.store(values, f32x4.pmax(v128.load(values), f32x4.splat(0)));
  }
}

export function reluWithSlope(values: usize, slopes: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const above = f32x4.gt(z, f32x4.splat(0));
    v128.store(values, f32x4.pmax(z, f32x4.splat(0)));
    v128.store(slopes, v128.and(above, f32x4.splat(1)));
    slopes += 16;
  }
}

/** z, or leakySlope · z below 0. */
export function leakyRelu(leakySlope: f32, values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const leaked = f32x4.mul(z, f32x4.splat(leakySlope));
    v128.store(values, v128.bitselect(z, leaked, f32x4.ge(z, f32x4.splat(0))));
  }
}

export function leakyReluWithSlope(
  leakySlope: f32,
  values: usize,
  slopes: usize,
  count: i32,
): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const leaked = f32x4.mul(z, f32x4.splat(leakySlope));
    v128.store(values, v128.bitselect(z, leaked, f32x4.ge(z, f32x4.splat(0))));
    const above = f32x4.gt(z, f32x4.splat(0));
    v128.store(slopes, v128.bitselect(f32x4.splat(1), f32x4.splat(leakySlope), above));
    slopes += 16;
  }
}

/** The output layer and the identity: nothing to do but a slope of 1. */
export function linearWithSlope(slopes: usize, count: i32): void {
  const end = slopes + ((<usize>count) << 2);
  for (; slopes < end; slopes += 16) v128.store(slopes, f32x4.splat(1));
}
