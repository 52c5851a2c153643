import { exp } from './exp';
import { copyFloats } from './lanes';
import { log } from './log';
import { tile } from './scratch';
import { withoutTinyOne } from './tiny';

/** The place of the row's largest entry, the first on ties. */
function largest(row: usize, classes: i32): i32 {
  let best = 0;
  let highest = load<f32>(row);
  for (let k = 1; k < classes; k++) {
    const value = load<f32>(row + ((<usize>k) << 2));
    if (value > highest) {
      highest = value;
      best = k;
    }
  }
  return best;
}

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

/** Losses, predictions and the gradient of the mean loss, which takes the place of the logits. */
export function softmaxCrossEntropy(
  logits: usize,
  labels: usize,
  losses: usize,
  predictions: usize,
  classes: i32,
  rows: i32,
  scale: f32,
): void {
  const stride = (<usize>classes) << 2;
  for (let b = 0; b < rows; b++) {
    const best = largest(logits, classes);
    const maximum = load<f32>(logits + ((<usize>best) << 2));
    const label = logits + ((<usize>load<u8>(labels + <usize>b)) << 2);
    const shiftedLabel = load<f32>(label) - maximum;
    const sum = exponentiate(logits, classes, maximum);
    store<u8>(predictions + <usize>b, <u8>best);
    const logOfSum = f32x4.extract_lane(log(f32x4.splat(sum)), 0);
    store<f32>(losses + ((<usize>b) << 2), logOfSum - shiftedLabel);
    const factor = scale / sum;
    store<f32>(label, load<f32>(label) - sum);
    for (let at = logits; at < logits + stride; at += 4) {
      store<f32>(at, withoutTinyOne(load<f32>(at) * factor));
    }
    logits += stride;
  }
}
