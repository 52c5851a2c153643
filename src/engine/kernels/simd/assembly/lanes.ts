/** The `count` floats at `source` in the first lanes, zeros in the others. Reads nothing beyond. */
export function lanesFrom(source: usize, count: i32): v128 {
  if (count >= 4) return v128.load(source);
  let lanes = i32x4.splat(0);
  if (count > 2) lanes = v128.load32_lane(source, lanes, 2, 8);
  if (count > 1) lanes = v128.load32_lane(source, lanes, 1, 4);
  if (count > 0) lanes = v128.load32_lane(source, lanes, 0);
  return lanes;
}

/** Writes the first `count` lanes and nothing beyond. */
export function storeLanes(into: usize, lanes: v128, count: i32): void {
  if (count >= 4) {
    v128.store(into, lanes);
    return;
  }
  if (count > 0) v128.store32_lane(into, lanes, 0);
  if (count > 1) v128.store32_lane(into, lanes, 1, 4);
  if (count > 2) v128.store32_lane(into, lanes, 2, 8);
}

/** One float after the other: for the few that do not fill four lanes. */
export function copyFloats(to: usize, from: usize, count: i32): void {
  for (let i = 0; i < count; i++) {
    const at = (<usize>i) << 2;
    store<f32>(to + at, load<f32>(from + at));
  }
}
