/**
 * The largest |value|; NaN if any is NaN. Without its sign a float orders like the integer of the
 * same bits, and NaN lies above ∞: one integer maximum does both.
 */
export function maximumMagnitude(values: usize, from: i32, to: i32): f32 {
  const magnitude = i32x4.splat(0x7fffffff);
  let a = i32x4.splat(0);
  let b = a;
  let at = values + ((<usize>from) << 2);
  const end = values + ((<usize>to) << 2);
  for (; at + 32 <= end; at += 32) {
    a = i32x4.max_s(a, v128.and(v128.load(at), magnitude));
    b = i32x4.max_s(b, v128.and(v128.load(at, 16), magnitude));
  }
  a = i32x4.max_s(a, b);
  let largest = max(
    max(i32x4.extract_lane(a, 0), i32x4.extract_lane(a, 1)),
    max(i32x4.extract_lane(a, 2), i32x4.extract_lane(a, 3)),
  );
  for (; at < end; at += 4) largest = max(largest, load<i32>(at) & 0x7fffffff);
  return reinterpret<f32>(largest);
}
