import { packColumns, packRows } from './pack';
import { zeros } from './scratch';
import { addRow32 } from './sparse-rows';
import { listRows } from './zeros';

/** Inputs at a time: their weights for 32 outputs are 24 KB, which the first cache holds. */
const PART = 192;

/** Bytes of a packed row of 32 columns. */
const BLOCK_STRIDE: usize = 128;

/** Bytes of the lists of a part of this depth. */
function listBytes(rows: i32, depth: i32): usize {
  return (<usize>(rows * (2 * depth + 1))) << 2;
}

/** Lists of the non-zero inputs of every row, part by part; returns where they end. */
export function listParts(source: usize, width: i32, rows: i32, into: usize): usize {
  for (let k = 0; k < width; k += PART) {
    const depth = min(width - k, PART);
    listRows(source + ((<usize>k) << 2), width, depth, rows, into);
    into += listBytes(rows, depth);
  }
  return into;
}

/**
 * sums[rows][32] = start[32] + lists · weights, for `columns` ≤ 32 columns of the weights; the
 * columns of the sums beyond mean nothing. Strides in bytes. One block of weights after the other
 * is packed into `block`, where it stays in the first cache for all rows.
 */
export function addSparseRows(
  lists: usize,
  width: i32,
  rows: i32,
  weights: usize,
  weightStride: usize,
  start: usize,
  sums: usize,
  sumStride: usize,
  columns: i32,
  block: usize,
): void {
  let part = lists;
  for (let k = 0; k < width; k += PART) {
    const depth = min(width - k, PART);
    const source = weights + <usize>k * weightStride;
    for (let c = 0; c < 32; c += 4) {
      const at = (<usize>c) << 2;
      packColumns(source + at, weightStride, columns - c, depth, block + at, BLOCK_STRIDE);
    }
    addPart(part, depth, rows, block, k === 0 ? start : 0, sums, sumStride);
    part += listBytes(rows, depth);
  }
}

/** sums[rows][32] = lists · weightsᵀ, for `columns` ≤ 32 rows of the weights. */
export function addSparseRowsTransposed(
  lists: usize,
  width: i32,
  rows: i32,
  weights: usize,
  weightStride: usize,
  sums: usize,
  columns: i32,
  block: usize,
): void {
  let part = lists;
  for (let k = 0; k < width; k += PART) {
    const depth = min(width - k, PART);
    const source = weights + ((<usize>k) << 2);
    for (let c = 0; c < 32; c += 4) {
      const from = source + <usize>c * weightStride;
      const into = block + ((<usize>c) << 2);
      packRows(from, weightStride, columns - c, depth, into, BLOCK_STRIDE);
    }
    addPart(part, depth, rows, block, k === 0 ? zeros() : 0, sums, BLOCK_STRIDE);
    part += listBytes(rows, depth);
  }
}

/** One part of one block of columns; without a start it goes on from the outputs. */
function addPart(
  values: usize,
  depth: i32,
  rows: i32,
  block: usize,
  start: usize,
  outputs: usize,
  outputStride: usize,
): void {
  const places = values + ((<usize>(rows * depth)) << 2);
  const counts = places + ((<usize>(rows * depth)) << 2);
  for (let r = 0; r < rows; r++) {
    const list = (<usize>(r * depth)) << 2;
    const count = load<i32>(counts + ((<usize>r) << 2));
    const from = start === 0 ? outputs : start;
    addRow32(values + list, places + list, count, block, BLOCK_STRIDE, from, outputs);
    outputs += outputStride;
  }
}
