import { copyFloats } from './lanes';
import { tile } from './scratch';

/** 2⁻¹⁰⁰: smaller state is set to 0, because subnormals are slow and a decaying one never gets there. */
const FLUSH_BELOW: f32 = 7.888609052210118e-31;

/** State with 0 for what is below 2⁻¹⁰⁰; NaN stays NaN. */
export function flushed(state: v128): v128 {
  return v128.andnot(state, f32x4.lt(f32x4.abs(state), f32x4.splat(FLUSH_BELOW)));
}

/** A multiple of four parameters. */
function sgdLanes(values: usize, gradients: usize, count: i32, rate: v128): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const change = f32x4.mul(rate, v128.load(gradients));
    v128.store(values, f32x4.sub(v128.load(values), change));
    gradients += 16;
  }
}

/** p ← p − ηg */
export function updateSgd(
  values: usize,
  gradients: usize,
  from: i32,
  to: i32,
  learningRate: f32,
): void {
  const rate = f32x4.splat(learningRate);
  const offset = (<usize>from) << 2;
  const whole = (to - from) & ~3;
  sgdLanes(values + offset, gradients + offset, whole, rate);
  const rest = to - from - whole;
  const last = offset + ((<usize>whole) << 2);
  copyFloats(tile(), values + last, rest);
  copyFloats(tile() + 16, gradients + last, rest);
  sgdLanes(tile(), tile() + 16, 4, rate);
  copyFloats(values + last, tile(), rest);
}

function momentumLanes(
  values: usize,
  gradients: usize,
  velocity: usize,
  count: i32,
  rate: v128,
  momentum: v128,
): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const kept = f32x4.mul(momentum, v128.load(velocity));
    const v = flushed(f32x4.add(kept, v128.load(gradients)));
    v128.store(velocity, v);
    v128.store(values, f32x4.sub(v128.load(values), f32x4.mul(rate, v)));
    gradients += 16;
    velocity += 16;
  }
}

/** v ← μv + g, p ← p − ηv */
export function updateMomentum(
  values: usize,
  gradients: usize,
  velocity: usize,
  from: i32,
  to: i32,
  learningRate: f32,
  momentum: f32,
): void {
  const rate = f32x4.splat(learningRate);
  const decay = f32x4.splat(momentum);
  const offset = (<usize>from) << 2;
  const whole = (to - from) & ~3;
  momentumLanes(values + offset, gradients + offset, velocity + offset, whole, rate, decay);
  const rest = to - from - whole;
  const last = offset + ((<usize>whole) << 2);
  copyFloats(tile(), values + last, rest);
  copyFloats(tile() + 16, gradients + last, rest);
  copyFloats(tile() + 32, velocity + last, rest);
  momentumLanes(tile(), tile() + 16, tile() + 32, 4, rate, decay);
  copyFloats(values + last, tile(), rest);
  copyFloats(velocity + last, tile() + 32, rest);
}

function nesterovLanes(
  values: usize,
  gradients: usize,
  velocity: usize,
  count: i32,
  rate: v128,
  momentum: v128,
): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const gradient = v128.load(gradients);
    const v = flushed(f32x4.add(f32x4.mul(momentum, v128.load(velocity)), gradient));
    v128.store(velocity, v);
    const ahead = f32x4.add(gradient, f32x4.mul(momentum, v));
    v128.store(values, f32x4.sub(v128.load(values), f32x4.mul(rate, ahead)));
    gradients += 16;
    velocity += 16;
  }
}

/** v ← μv + g, p ← p − η(g + μv) */
export function updateNesterov(
  values: usize,
  gradients: usize,
  velocity: usize,
  from: i32,
  to: i32,
  learningRate: f32,
  momentum: f32,
): void {
  const rate = f32x4.splat(learningRate);
  const decay = f32x4.splat(momentum);
  const offset = (<usize>from) << 2;
  const whole = (to - from) & ~3;
  nesterovLanes(values + offset, gradients + offset, velocity + offset, whole, rate, decay);
  const rest = to - from - whole;
  const last = offset + ((<usize>whole) << 2);
  copyFloats(tile(), values + last, rest);
  copyFloats(tile() + 16, gradients + last, rest);
  copyFloats(tile() + 32, velocity + last, rest);
  nesterovLanes(tile(), tile() + 16, tile() + 32, 4, rate, decay);
  copyFloats(values + last, tile(), rest);
  copyFloats(velocity + last, tile() + 32, rest);
}
