import { copyFloats, storeLanes } from './lanes';
import { packColumns } from './pack';
import { packed, tile } from './scratch';

/** Bytes of a packed row of 32 columns. */
const BLOCK_STRIDE: usize = 128;

/** dWeights[32] (+)= Σ_k values[k] · block[rows[k]][32], k ascending. */
function addColumn32(
  values: usize,
  rows: usize,
  count: i32,
  block: usize,
  dWeight: usize,
  accumulates: bool,
): void {
  let a = i32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let e = a;
  let f = a;
  let g = a;
  let h = a;
  if (accumulates) {
    a = v128.load(dWeight);
    b = v128.load(dWeight, 16);
    c = v128.load(dWeight, 32);
    d = v128.load(dWeight, 48);
    e = v128.load(dWeight, 64);
    f = v128.load(dWeight, 80);
    g = v128.load(dWeight, 96);
    h = v128.load(dWeight, 112);
  }
  const end = values + ((<usize>count) << 2);
  while (values < end) {
    const value = v128.load32_splat(values);
    const row = block + ((<usize>load<i32>(rows)) << 7);
    a = f32x4.add(a, f32x4.mul(value, v128.load(row)));
    b = f32x4.add(b, f32x4.mul(value, v128.load(row, 16)));
    c = f32x4.add(c, f32x4.mul(value, v128.load(row, 32)));
    d = f32x4.add(d, f32x4.mul(value, v128.load(row, 48)));
    // Never true: it ends a block of code, so that V8 does not hoist all eight loads and spill sums.
    if (rows === 0) break;
    e = f32x4.add(e, f32x4.mul(value, v128.load(row, 64)));
    f = f32x4.add(f, f32x4.mul(value, v128.load(row, 80)));
    g = f32x4.add(g, f32x4.mul(value, v128.load(row, 96)));
    h = f32x4.add(h, f32x4.mul(value, v128.load(row, 112)));
    values += 4;
    rows += 4;
  }
  v128.store(dWeight, a);
  v128.store(dWeight, b, 16);
  v128.store(dWeight, c, 32);
  v128.store(dWeight, d, 48);
  v128.store(dWeight, e, 64);
  v128.store(dWeight, f, 80);
  v128.store(dWeight, g, 96);
  v128.store(dWeight, h, 112);
}

/** The same for fewer columns, on a copy. */
function addPartColumn(
  values: usize,
  rows: usize,
  count: i32,
  block: usize,
  dWeight: usize,
  width: i32,
  accumulates: bool,
): void {
  if (count === 0) {
    if (!accumulates) memory.fill(dWeight, 0, (<usize>width) << 2);
    return;
  }
  if (accumulates) copyFloats(tile(), dWeight, width);
  addColumn32(values, rows, count, block, tile(), accumulates);
  for (let c = 0; c < width; c += 4) {
    const at = (<usize>c) << 2;
    storeLanes(dWeight + at, v128.load(tile() + at), width - c);
  }
}

/**
 * dWeights[I,O] (+)= inputs[B,I]ᵀ · dOutputs[B,O], output columns of the range only: for each
 * pixel a sum over the rows that have ink there, 32 columns of it in registers.
 */
export function sparseWeightGradient(
  values: usize,
  rows: usize,
  counts: usize,
  listStride: i32,
  inputCount: i32,
  dOutputs: usize,
  dWeights: usize,
  outputCount: i32,
  rowCount: i32,
  outputFrom: i32,
  outputTo: i32,
  accumulates: bool,
): void {
  const block = packed();
  addColumns(
    values,
    rows,
    counts,
    listStride,
    inputCount,
    dOutputs,
    dWeights,
    outputCount,
    rowCount,
    outputFrom,
    outputTo,
    accumulates,
    block,
  );
}

/** The work of sparseWeightGradient, with room for a block of [rowCount][32] dOutputs. */
export function addColumns(
  values: usize,
  rows: usize,
  counts: usize,
  listStride: i32,
  inputCount: i32,
  dOutputs: usize,
  dWeights: usize,
  outputCount: i32,
  rowCount: i32,
  outputFrom: i32,
  outputTo: i32,
  accumulates: bool,
  block: usize,
): void {
  const stride = (<usize>outputCount) << 2;
  for (let o = outputFrom; o < outputTo; o += 32) {
    const width = min(outputTo - o, 32);
    const source = dOutputs + ((<usize>o) << 2);
    for (let c = 0; c < 32; c += 4) {
      const at = (<usize>c) << 2;
      packColumns(source + at, stride, width - c, rowCount, block + at, BLOCK_STRIDE);
    }
    let dWeight = dWeights + ((<usize>o) << 2);
    for (let i = 0; i < inputCount; i++) {
      const list = (<usize>(i * listStride)) << 2;
      const count = load<i32>(counts + ((<usize>i) << 2));
      const value = values + list;
      const row = rows + list;
      if (width === 32) addColumn32(value, row, count, block, dWeight, accumulates);
      else addPartColumn(value, row, count, block, dWeight, width, accumulates);
      dWeight += stride;
    }
  }
}
