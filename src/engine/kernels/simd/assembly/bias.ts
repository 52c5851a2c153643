/** dBias[O] (+)= Σ_b dOutputs[b,O], b ascending, outputs of the range only. */
export function biasGradient(
  dOutputs: usize,
  dBias: usize,
  outputCount: i32,
  rows: i32,
  outputFrom: i32,
  outputTo: i32,
  accumulates: bool,
): void {
  const stride = (<usize>outputCount) << 2;
  let o = outputFrom;
  for (; o + 16 <= outputTo; o += 16) {
    const into = dBias + ((<usize>o) << 2);
    let from = dOutputs + ((<usize>o) << 2);
    let a = i32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    if (accumulates) {
      a = v128.load(into);
      b = v128.load(into, 16);
      c = v128.load(into, 32);
      d = v128.load(into, 48);
    }
    for (let r = 0; r < rows; r++) {
      a = f32x4.add(a, v128.load(from));
      b = f32x4.add(b, v128.load(from, 16));
      c = f32x4.add(c, v128.load(from, 32));
      d = f32x4.add(d, v128.load(from, 48));
      from += stride;
    }
    v128.store(into, a);
    v128.store(into, b, 16);
    v128.store(into, c, 32);
    v128.store(into, d, 48);
  }
  for (; o < outputTo; o++) {
    const into = dBias + ((<usize>o) << 2);
    let from = dOutputs + ((<usize>o) << 2);
    let sum: f32 = accumulates ? load<f32>(into) : 0;
    for (let r = 0; r < rows; r++) {
      sum += load<f32>(from);
      from += stride;
    }
    store<f32>(into, sum);
  }
}
