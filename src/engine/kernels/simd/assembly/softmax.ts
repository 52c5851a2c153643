import { exp } from './exp';
import { copyFloats } from './lanes';
import { largest } from './largest';
import { log } from './log';
import { tile } from './scratch';
import { withoutTinyOne } from './tiny';

/** row ← exp(row − maximum); returns its sum, taken in order. */
function exponentiate(row: usize, classes: i32, maximum: f32): f32 {
  const shift = f32x4.splat(maximum);
  const whole = classes & ~3;
  for (let k = 0; k < whole; k += 4) {
    const at = row + ((<usize>k) << 2);
    v128.store(at, exp(f32x4.sub(v128.load(at), shift)));
  }
  const rest = classes - whole;
  if (rest > 0) {
    const at = row + ((<usize>whole) << 2);
    v128.store(tile(), shift);
    copyFloats(tile(), at, rest);
    v128.store(tile(), exp(f32x4.sub(v128.load(tile()), shift)));
    copyFloats(at, tile(), rest);
  }
  let sum: f32 = 0;
  for (let k = 0; k < classes; k++) sum += load<f32>(row + ((<usize>k) << 2));
  return sum;
}

function maximumOf(row: usize, classes: i32): f32 {
  return load<f32>(row + ((<usize>largest(row, classes)) << 2));
}

/** logits[B,K] ← softmax of each row, shifted by the row's maximum. */
export function softmax(logits: usize, classes: i32, rows: i32): void {
  const stride = (<usize>classes) << 2;
  for (let b = 0; b < rows; b++) {
    const sum = exponentiate(logits, classes, maximumOf(logits, classes));
    for (let at = logits; at < logits + stride; at += 4) store<f32>(at, load<f32>(at) / sum);
    logits += stride;
  }
}

/**
 * Σ target · (logit − maximum) of a row, whose targets add up to 1. In float64: in float32 the sum
 * over all classes could overflow though its share does not.
 */
function targetedShift(row: usize, label: i32, classes: i32, maximum: f32, smoothing: f32): f64 {
  const shiftedLabel = <f64>(load<f32>(row + ((<usize>label) << 2)) - maximum);
  // 0 · ∞ would be NaN.
  if (smoothing === 0) return shiftedLabel;
  let sum: f64 = 0;
  for (let k = 0; k < classes; k++) {
    sum += <f64>load<f32>(row + ((<usize>k) << 2)) - <f64>maximum;
  }
  const share = <f64>smoothing;
  return (1 - share) * shiftedLabel + share * (sum / <f64>classes);
}

/** Losses, predictions and the gradient of the mean loss, which takes the place of the logits. */
export function softmaxCrossEntropy(
  logits: usize,
  labels: usize,
  losses: usize,
  predictions: usize,
  classes: i32,
  rows: i32,
  scale: f32,
  labelSmoothing: f32,
): void {
  const stride = (<usize>classes) << 2;
  const smoothed = labelSmoothing / <f32>classes;
  for (let b = 0; b < rows; b++) {
    const best = largest(logits, classes);
    const maximum = load<f32>(logits + ((<usize>best) << 2));
    const label = <i32>load<u8>(labels + <usize>b);
    const shift = targetedShift(logits, label, classes, maximum, labelSmoothing);
    const sum = exponentiate(logits, classes, maximum);
    store<u8>(predictions + <usize>b, <u8>best);
    const logOfSum = f32x4.extract_lane(log(f32x4.splat(sum)), 0);
    store<f32>(losses + ((<usize>b) << 2), <f32>(<f64>logOfSum - shift));
    // (e / Σe − target) · scale as (e − target · Σe) · (scale / Σe), where a target of 0 or 1 is
    // not rounded.
    const factor = scale / sum;
    const everywhere = smoothed * sum;
    const right = logits + ((<usize>label) << 2);
    store<f32>(right, load<f32>(right) - (1 - labelSmoothing) * sum);
    for (let at = logits; at < logits + stride; at += 4) {
      store<f32>(at, withoutTinyOne((load<f32>(at) - everywhere) * factor));
    }
    logits += stride;
  }
}
