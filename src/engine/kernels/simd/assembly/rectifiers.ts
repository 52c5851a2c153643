const LEAKY_SLOPE: f32 = 0.01;

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

/** z, or z/100 below 0. */
export function leakyRelu(values: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    v128.store(values, f32x4.pmax(z, f32x4.mul(z, f32x4.splat(LEAKY_SLOPE))));
  }
}

export function leakyReluWithSlope(values: usize, slopes: usize, count: i32): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const z = v128.load(values);
    const above = f32x4.gt(z, f32x4.splat(0));
    v128.store(values, f32x4.pmax(z, f32x4.mul(z, f32x4.splat(LEAKY_SLOPE))));
    v128.store(slopes, v128.bitselect(f32x4.splat(1), f32x4.splat(LEAKY_SLOPE), above));
    slopes += 16;
  }
}

/** The output layer and the identity: nothing to do but a slope of 1. */
export function linearWithSlope(slopes: usize, count: i32): void {
  const end = slopes + ((<usize>count) << 2);
  for (; slopes < end; slopes += 16) v128.store(slopes, f32x4.splat(1));
}
