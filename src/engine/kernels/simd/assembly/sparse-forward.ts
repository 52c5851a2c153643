/** outputs[32] = bias[32] + Σ_k values[k] · weights[columns[k]][32], k ascending; stride in bytes. */
function addRow32(
  values: usize,
  columns: usize,
  count: i32,
  weights: usize,
  stride: usize,
  bias: usize,
  output: usize,
): void {
  let a = v128.load(bias);
  let b = v128.load(bias, 16);
  let c = v128.load(bias, 32);
  let d = v128.load(bias, 48);
  let e = v128.load(bias, 64);
  let f = v128.load(bias, 80);
  let g = v128.load(bias, 96);
  let h = v128.load(bias, 112);
  const end = values + ((<usize>count) << 2);
  while (values < end) {
    const value = v128.load32_splat(values);
    const row = weights + <usize>load<i32>(columns) * stride;
    a = f32x4.add(a, f32x4.mul(value, v128.load(row)));
    b = f32x4.add(b, f32x4.mul(value, v128.load(row, 16)));
    c = f32x4.add(c, f32x4.mul(value, v128.load(row, 32)));
    d = f32x4.add(d, f32x4.mul(value, v128.load(row, 48)));
    e = f32x4.add(e, f32x4.mul(value, v128.load(row, 64)));
    f = f32x4.add(f, f32x4.mul(value, v128.load(row, 80)));
    g = f32x4.add(g, f32x4.mul(value, v128.load(row, 96)));
    h = f32x4.add(h, f32x4.mul(value, v128.load(row, 112)));
    values += 4;
    columns += 4;
  }
  v128.store(output, a);
  v128.store(output, b, 16);
  v128.store(output, c, 32);
  v128.store(output, d, 48);
  v128.store(output, e, 64);
  v128.store(output, f, 80);
  v128.store(output, g, 96);
  v128.store(output, h, 112);
}

/** The same for sixteen outputs. */
function addRow16(
  values: usize,
  columns: usize,
  count: i32,
  weights: usize,
  stride: usize,
  bias: usize,
  output: usize,
): void {
  let a = v128.load(bias);
  let b = v128.load(bias, 16);
  let c = v128.load(bias, 32);
  let d = v128.load(bias, 48);
  const end = values + ((<usize>count) << 2);
  while (values < end) {
    const value = v128.load32_splat(values);
    const row = weights + <usize>load<i32>(columns) * stride;
    a = f32x4.add(a, f32x4.mul(value, v128.load(row)));
    b = f32x4.add(b, f32x4.mul(value, v128.load(row, 16)));
    c = f32x4.add(c, f32x4.mul(value, v128.load(row, 32)));
    d = f32x4.add(d, f32x4.mul(value, v128.load(row, 48)));
    values += 4;
    columns += 4;
  }
  v128.store(output, a);
  v128.store(output, b, 16);
  v128.store(output, c, 32);
  v128.store(output, d, 48);
}

/** The same for four outputs. */
function addRow4(
  values: usize,
  columns: usize,
  count: i32,
  weights: usize,
  stride: usize,
  bias: usize,
  output: usize,
): void {
  let sums = v128.load(bias);
  const end = values + ((<usize>count) << 2);
  while (values < end) {
    const row = weights + <usize>load<i32>(columns) * stride;
    sums = f32x4.add(sums, f32x4.mul(v128.load32_splat(values), v128.load(row)));
    values += 4;
    columns += 4;
  }
  v128.store(output, sums);
}

/** The same for one output. */
function addRow1(
  values: usize,
  columns: usize,
  count: i32,
  weights: usize,
  stride: usize,
  bias: usize,
  output: usize,
): void {
  let sum = load<f32>(bias);
  const end = values + ((<usize>count) << 2);
  while (values < end) {
    sum += load<f32>(values) * load<f32>(weights + <usize>load<i32>(columns) * stride);
    values += 4;
    columns += 4;
  }
  store<f32>(output, sum);
}

/**
 * outputs[B,O] = inputs[B,I] · weights[I,O] + bias[O], rows of the range only, visiting non-zero
 * inputs only. A block of columns at a time, for all rows, so that its weights stay in the cache.
 * The last block of a layer is moved left until it fits; it then repeats some sums, bit for bit.
 */
export function sparseForward(
  values: usize,
  columns: usize,
  counts: usize,
  stride: i32,
  weights: usize,
  bias: usize,
  outputs: usize,
  outputCount: i32,
  rowFrom: i32,
  rowTo: i32,
): void {
  const width = outputCount >= 32 ? 32 : outputCount >= 16 ? 16 : outputCount >= 4 ? 4 : 1;
  const weightStride = (<usize>outputCount) << 2;
  for (let o = 0; o < outputCount; o += width) {
    const column = (<usize>min(o, outputCount - width)) << 2;
    const block = weights + column;
    const start = bias + column;
    for (let r = rowFrom; r < rowTo; r++) {
      const list = (<usize>(r * stride)) << 2;
      const count = load<i32>(counts + ((<usize>r) << 2));
      const output = outputs + <usize>r * weightStride + column;
      const value = values + list;
      const place = columns + list;
      if (width === 32) addRow32(value, place, count, block, weightStride, start, output);
      else if (width === 16) addRow16(value, place, count, block, weightStride, start, output);
      else if (width === 4) addRow4(value, place, count, block, weightStride, start, output);
      else addRow1(value, place, count, block, weightStride, start, output);
    }
  }
}
