import { expOfNegative } from './exp';
import { lanesFrom, storeLanes } from './lanes';
import { largest } from './largest';
import { withoutTiny } from './tiny';

/**
 * Row ← (σ − oneHot) σ (1 − σ) · scale; returns ½ Σ (σ − oneHot)². 1 − σ is taken from e = e^−|z|
 * like σ itself, so that neither is the difference of two near numbers.
 */
function squareRow(row: usize, classes: i32, label: i32, scale: f32): f32 {
  let squares = i32x4.splat(0);
  let places = i32x4(0, 1, 2, 3);
  for (let k = 0; k < classes; k += 4) {
    const at = row + ((<usize>k) << 2);
    const z = lanesFrom(at, classes - k);
    const e = expOfNegative(f32x4.neg(f32x4.abs(z)));
    const q = f32x4.div(f32x4.splat(1), f32x4.add(e, f32x4.splat(1)));
    const smaller = f32x4.mul(e, q);
    const below = f32x4.lt(z, f32x4.splat(0));
    const isLabel = i32x4.eq(places, i32x4.splat(label));
    const output = v128.bitselect(smaller, q, below);
    const complement = v128.bitselect(q, smaller, below);
    const difference = v128.bitselect(f32x4.neg(complement), output, isLabel);
    const slope = f32x4.mul(f32x4.mul(smaller, q), f32x4.splat(scale));
    storeLanes(at, withoutTiny(f32x4.mul(difference, slope)), classes - k);
    const square = f32x4.mul(difference, difference);
    squares = f32x4.add(squares, v128.and(square, i32x4.lt_s(places, i32x4.splat(classes))));
    places = i32x4.add(places, i32x4.splat(4));
  }
  return <f32>0.5 * sumOfLanes(squares);
}

function sumOfLanes(lanes: v128): f32 {
  const front = f32x4.extract_lane(lanes, 0) + f32x4.extract_lane(lanes, 1);
  const back = f32x4.extract_lane(lanes, 2) + f32x4.extract_lane(lanes, 3);
  return front + back;
}

/** Losses, predictions and the gradient of the mean loss, which takes the place of the logits. */
export function sigmoidQuadratic(
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
    store<u8>(predictions + <usize>b, <u8>largest(logits, classes));
    const label = <i32>load<u8>(labels + <usize>b);
    store<f32>(losses + ((<usize>b) << 2), squareRow(logits, classes, label, scale));
    logits += stride;
  }
}
