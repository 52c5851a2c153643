import { lanesFrom, storeLanes } from './lanes';
import { packRowGroups, packRows } from './pack';
import { TILE_STRIDE } from './part-tile';
import { packed, tile, zeros } from './scratch';
import { addSparseRowsTransposed, listParts } from './sparse-blocks';
import { addTile } from './tile';
import { withoutTiny, withoutTinyOne } from './tiny';
import { isSparse } from './zeros';

/** to[4][8] ← to ∘ tile */
function multiplyTile(to: usize, stride: usize): void {
  let from = tile();
  for (let r = 0; r < 4; r++) {
    v128.store(to, withoutTiny(f32x4.mul(v128.load(to), v128.load(from))));
    v128.store(to, withoutTiny(f32x4.mul(v128.load(to, 16), v128.load(from, 16))), 16);
    from += TILE_STRIDE;
    to += stride;
  }
}

/** The same for a tile that sticks out of its matrix. */
function multiplyPartTile(to: usize, stride: usize, rows: i32, columns: i32): void {
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const at = to + <usize>r * stride + ((<usize>c) << 2);
      const sum = load<f32>(tile() + <usize>r * TILE_STRIDE + ((<usize>c) << 2));
      store<f32>(at, withoutTinyOne(load<f32>(at) * sum));
    }
  }
}

/** The same over lists of the non-zero dOutputs. */
function sparseInputGradient(
  dOutputs: usize,
  weights: usize,
  dInputs: usize,
  inputCount: i32,
  outputCount: i32,
  rows: i32,
  inputFrom: i32,
  inputTo: i32,
): void {
  const weightStride = (<usize>outputCount) << 2;
  const lists = packed();
  const sums = (listParts(dOutputs, outputCount, rows, lists) + 63) & ~63;
  const block = sums + ((<usize>rows) << 7);
  for (let i = inputFrom; i < inputTo; i += 32) {
    const columns = min(inputTo - i, 32);
    const source = weights + <usize>i * weightStride;
    addSparseRowsTransposed(lists, outputCount, rows, source, weightStride, sums, columns, block);
    for (let r = 0; r < rows; r++) {
      const to = dInputs + ((<usize>(r * inputCount + i)) << 2);
      const from = sums + ((<usize>r) << 7);
      for (let c = 0; c < columns; c += 4) {
        const at = (<usize>c) << 2;
        const slopes = lanesFrom(to + at, columns - c);
        const product = withoutTiny(f32x4.mul(slopes, v128.load(from + at)));
        storeLanes(to + at, product, columns - c);
      }
    }
  }
}

/**
 * dInputs[B,I] ← dInputs[B,I] ∘ (dOutputs[B,O] · weights[I,O]ᵀ), columns of the range only. Where
 * dropout or ReLU made many dOutputs zero, only the others are visited.
 */
export function denseInputGradient(
  dOutputs: usize,
  weights: usize,
  dInputs: usize,
  inputCount: i32,
  outputCount: i32,
  rows: i32,
  inputFrom: i32,
  inputTo: i32,
): void {
  if (inputCount >= 32 && isSparse(dOutputs, rows * outputCount)) {
    sparseInputGradient(
      dOutputs,
      weights,
      dInputs,
      inputCount,
      outputCount,
      rows,
      inputFrom,
      inputTo,
    );
    return;
  }
  const groupBytes = (<usize>outputCount) << 4;
  const weightStride = (<usize>outputCount) << 2;
  const stride = (<usize>inputCount) << 2;
  const panel = packed();
  const groups = panel + 2 * groupBytes;
  packRowGroups(dOutputs, weightStride, rows, outputCount, groups);
  for (let i = inputFrom; i < inputTo; i += 8) {
    const columns = min(inputTo - i, 8);
    const source = weights + <usize>i * weightStride;
    packRows(source, weightStride, columns, outputCount, panel, 32);
    packRows(source + 4 * weightStride, weightStride, columns - 4, outputCount, panel + 16, 32);
    let group = groups;
    let dInput = dInputs + ((<usize>i) << 2);
    for (let r = 0; r < rows; r += 4) {
      addTile(group, panel, outputCount, zeros(), 0, tile(), TILE_STRIDE);
      if (columns === 8 && rows - r >= 4) multiplyTile(dInput, stride);
      else multiplyPartTile(dInput, stride, min(rows - r, 4), columns);
      group += groupBytes;
      dInput += 4 * stride;
    }
  }
}
