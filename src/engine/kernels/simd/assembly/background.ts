import { biasGradient } from './bias';

/**
 * into[O] = bias[O] + background · Σ_i weights[i,O], outputs of the range only. The sum over the
 * rows of a matrix is what biasGradient makes.
 */
export function foldBackground(
  weights: usize,
  bias: usize,
  background: f32,
  into: usize,
  inputCount: i32,
  outputCount: i32,
  outputFrom: i32,
  outputTo: i32,
): void {
  biasGradient(weights, into, outputCount, inputCount, outputFrom, outputTo, false);
  for (let o = outputFrom; o < outputTo; o++) {
    const at = (<usize>o) << 2;
    store<f32>(into + at, load<f32>(bias + at) + background * load<f32>(into + at));
  }
}

/** dWeights[I,O] += background · dBias[O], input rows of the range only. */
export function addBackgroundGradient(
  dBias: usize,
  background: f32,
  dWeights: usize,
  outputCount: i32,
  inputFrom: i32,
  inputTo: i32,
): void {
  const factor = f32x4.splat(background);
  const rowBytes = (<usize>outputCount) << 2;
  const quadBytes = rowBytes & ~15;
  for (let i = inputFrom; i < inputTo; i++) {
    const row = dWeights + <usize>i * rowBytes;
    let at: usize = 0;
    for (; at < quadBytes; at += 16) {
      const added = f32x4.mul(factor, v128.load(dBias + at));
      v128.store(row + at, f32x4.add(v128.load(row + at), added));
    }
    for (; at < rowBytes; at += 4) {
      store<f32>(row + at, load<f32>(row + at) + background * load<f32>(dBias + at));
    }
  }
}
