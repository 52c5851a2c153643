import { lanesFrom, storeLanes } from './lanes';
import { flushed } from './updates';

// Weights that nothing but a penalty acts on shrink for ever: those of a pixel that is always paper,
// say. Below 2⁻¹⁰⁰ they count as 0, for when they became subnormal each step would take 20 times as
// long (AMD Zen 3).

/** values ← factor · values */
export function scaleValues(values: usize, from: i32, to: i32, factor: f32): void {
  const scale = f32x4.splat(factor);
  const end = values + ((<usize>to) << 2);
  let at = values + ((<usize>from) << 2);
  for (; at + 16 <= end; at += 16) v128.store(at, f32x4.mul(scale, flushed(v128.load(at))));
  const rest = <i32>(end - at) >> 2;
  storeLanes(at, f32x4.mul(scale, flushed(lanesFrom(at, rest))), rest);
}

/** l2 · value + l1 · sign(value), with sign 0 = 0; NaN stays NaN through the product. */
function penaltyGradient(value: v128, l1: v128, l2: v128): v128 {
  const signed = v128.xor(l1, v128.and(value, i32x4.splat(0x80000000)));
  const push = v128.and(signed, f32x4.ne(value, f32x4.splat(0)));
  return f32x4.add(f32x4.mul(l2, flushed(value)), push);
}

/** gradients += l2 · values + l1 · sign(values) */
export function addPenaltyGradient(
  values: usize,
  gradients: usize,
  from: i32,
  to: i32,
  l1: f32,
  l2: f32,
): void {
  const first = f32x4.splat(l1);
  const second = f32x4.splat(l2);
  const end = values + ((<usize>to) << 2);
  let value = values + ((<usize>from) << 2);
  let gradient = gradients + ((<usize>from) << 2);
  for (; value + 16 <= end; value += 16) {
    const push = penaltyGradient(v128.load(value), first, second);
    v128.store(gradient, f32x4.add(v128.load(gradient), push));
    gradient += 16;
  }
  const rest = <i32>(end - value) >> 2;
  const push = penaltyGradient(lanesFrom(value, rest), first, second);
  storeLanes(gradient, f32x4.add(lanesFrom(gradient, rest), push), rest);
}
