import { copyFloats } from './lanes';
import { tile } from './scratch';
import { flushed } from './updates';

/**
 * 2⁻⁵⁶. Smaller gradients count as 0 in the squares, whose shares would be subnormal: a million
 * gradients of 10⁻²⁰ took Adam 20 ms instead of 0.95 (AMD Zen 3), and saturated units make many.
 * They would change a mean square of 2⁻¹⁰⁰ or more by less than 2⁻¹² of itself.
 */
const SQUARE_BELOW: f32 = 1.3877787807814457e-17;

/** g², with 0 for what is below 2⁻¹¹²; NaN stays NaN. */
function squared(g: v128): v128 {
  const kept = v128.andnot(g, f32x4.lt(f32x4.abs(g), f32x4.splat(SQUARE_BELOW)));
  return f32x4.mul(kept, kept);
}

/** p − ηg / (√s + ε) */
function stepped(p: v128, g: v128, s: v128, rate: v128, epsilon: v128): v128 {
  const change = f32x4.div(f32x4.mul(rate, g), f32x4.add(f32x4.sqrt(s), epsilon));
  return f32x4.sub(p, change);
}

/** state ← decay · state + share · term, as every moving average is kept. */
function averaged(state: v128, decay: v128, share: v128, term: v128): v128 {
  return flushed(f32x4.add(f32x4.mul(decay, state), f32x4.mul(share, term)));
}

/** A multiple of four parameters. Adagrad is the same with a decay and a share of 1. */
function rmspropLanes(
  values: usize,
  gradients: usize,
  squares: usize,
  count: i32,
  rate: v128,
  decay: v128,
  share: v128,
  epsilon: v128,
): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const g = v128.load(gradients);
    const s = averaged(v128.load(squares), decay, share, squared(g));
    v128.store(squares, s);
    v128.store(values, stepped(v128.load(values), g, s, rate, epsilon));
    gradients += 16;
    squares += 16;
  }
}

/** s ← ρs + (1 − ρ)g², p ← p − ηg / (√s + ε); 1 − ρ is given, rounded once. */
export function updateRmsprop(
  values: usize,
  gradients: usize,
  squares: usize,
  from: i32,
  to: i32,
  learningRate: f32,
  rho: f32,
  rhoComplement: f32,
  epsilon: f32,
): void {
  const rate = f32x4.splat(learningRate);
  const decay = f32x4.splat(rho);
  const share = f32x4.splat(rhoComplement);
  const small = f32x4.splat(epsilon);
  const offset = (<usize>from) << 2;
  const whole = (to - from) & ~3;
  const first = values + offset;
  rmspropLanes(first, gradients + offset, squares + offset, whole, rate, decay, share, small);
  const rest = to - from - whole;
  const last = offset + ((<usize>whole) << 2);
  copyFloats(tile(), values + last, rest);
  copyFloats(tile() + 16, gradients + last, rest);
  copyFloats(tile() + 32, squares + last, rest);
  rmspropLanes(tile(), tile() + 16, tile() + 32, 4, rate, decay, share, small);
  copyFloats(values + last, tile(), rest);
  copyFloats(squares + last, tile() + 32, rest);
}

/** s ← s + g², p ← p − ηg / (√s + ε): to multiply by 1 is exact, and √ and ÷ take longer. */
export function updateAdagrad(
  values: usize,
  gradients: usize,
  squares: usize,
  from: i32,
  to: i32,
  learningRate: f32,
  epsilon: f32,
): void {
  updateRmsprop(values, gradients, squares, from, to, learningRate, 1, 1, epsilon);
}

function adamLanes(
  values: usize,
  gradients: usize,
  means: usize,
  squares: usize,
  count: i32,
  stepSize: v128,
  rootScale: v128,
  decay1: v128,
  share1: v128,
  decay2: v128,
  share2: v128,
  epsilon: v128,
): void {
  const end = values + ((<usize>count) << 2);
  for (; values < end; values += 16) {
    const g = v128.load(gradients);
    const m = averaged(v128.load(means), decay1, share1, g);
    const s = averaged(v128.load(squares), decay2, share2, squared(g));
    v128.store(means, m);
    v128.store(squares, s);
    const root = f32x4.add(f32x4.mul(rootScale, f32x4.sqrt(s)), epsilon);
    const change = f32x4.div(f32x4.mul(stepSize, m), root);
    v128.store(values, f32x4.sub(v128.load(values), change));
    gradients += 16;
    means += 16;
    squares += 16;
  }
}

/**
 * m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g², p ← p − stepSize · m / (rootScale · √s + ε); 1 − β₁
 * and 1 − β₂ are given, rounded once.
 */
export function updateAdam(
  values: usize,
  gradients: usize,
  means: usize,
  squares: usize,
  from: i32,
  to: i32,
  stepSize: f32,
  rootScale: f32,
  beta1: f32,
  beta1Complement: f32,
  beta2: f32,
  beta2Complement: f32,
  epsilon: f32,
): void {
  const step = f32x4.splat(stepSize);
  const scale = f32x4.splat(rootScale);
  const decay1 = f32x4.splat(beta1);
  const share1 = f32x4.splat(beta1Complement);
  const decay2 = f32x4.splat(beta2);
  const share2 = f32x4.splat(beta2Complement);
  const small = f32x4.splat(epsilon);
  const offset = (<usize>from) << 2;
  const whole = (to - from) & ~3;
  const p = values + offset;
  const g = gradients + offset;
  const m = means + offset;
  const v = squares + offset;
  adamLanes(p, g, m, v, whole, step, scale, decay1, share1, decay2, share2, small);
  const rest = to - from - whole;
  const last = (<usize>whole) << 2;
  const a = tile();
  const b = a + 16;
  const c = a + 32;
  const d = a + 48;
  copyFloats(a, p + last, rest);
  copyFloats(b, g + last, rest);
  copyFloats(c, m + last, rest);
  copyFloats(d, v + last, rest);
  adamLanes(a, b, c, d, 4, step, scale, decay1, share1, decay2, share2, small);
  copyFloats(p + last, a, rest);
  copyFloats(m + last, c, rest);
  copyFloats(v + last, d, rest);
}
