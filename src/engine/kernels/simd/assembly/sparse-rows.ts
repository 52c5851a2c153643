/**
 * output[32] = start[32] + Σ_k values[k] · weights[columns[k]][32], k ascending; stride in bytes.
 * 20 GFLOP/s of useful work where the dense product makes 34 (AMD Zen 3, Node 20): each product
 * has a load of its own.
 */
export function addRow32(
  values: usize,
  columns: usize,
  count: i32,
  weights: usize,
  stride: usize,
  start: usize,
  output: usize,
): void {
  let a = v128.load(start);
  let b = v128.load(start, 16);
  let c = v128.load(start, 32);
  let d = v128.load(start, 48);
  let e = v128.load(start, 64);
  let f = v128.load(start, 80);
  let g = v128.load(start, 96);
  let h = v128.load(start, 112);
  const end = values + ((<usize>count) << 2);
  while (values < end) {
    const value = v128.load32_splat(values);
    const row = weights + <usize>load<i32>(columns) * stride;
    a = f32x4.add(a, f32x4.mul(value, v128.load(row)));
    b = f32x4.add(b, f32x4.mul(value, v128.load(row, 16)));
    c = f32x4.add(c, f32x4.mul(value, v128.load(row, 32)));
    d = f32x4.add(d, f32x4.mul(value, v128.load(row, 48)));
    // Never true: it ends a block of code, so that V8 does not hoist all eight loads and spill sums.
    if (columns === 0) break;
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
export function addRow16(
  values: usize,
  columns: usize,
  count: i32,
  weights: usize,
  stride: usize,
  start: usize,
  output: usize,
): void {
  let a = v128.load(start);
  let b = v128.load(start, 16);
  let c = v128.load(start, 32);
  let d = v128.load(start, 48);
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
export function addRow4(
  values: usize,
  columns: usize,
  count: i32,
  weights: usize,
  stride: usize,
  start: usize,
  output: usize,
): void {
  let sums = v128.load(start);
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
export function addRow1(
  values: usize,
  columns: usize,
  count: i32,
  weights: usize,
  stride: usize,
  start: usize,
  output: usize,
): void {
  let sum = load<f32>(start);
  const end = values + ((<usize>count) << 2);
  while (values < end) {
    sum += load<f32>(values) * load<f32>(weights + <usize>load<i32>(columns) * stride);
    values += 4;
    columns += 4;
  }
  store<f32>(output, sum);
}
