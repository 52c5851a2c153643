import { lanesFrom, storeLanes } from './lanes';
import { packColumns, packRows } from './pack';
import { packed, tile, zeros } from './scratch';
import { addTile } from './tile';
import { withoutTiny, withoutTinyOne } from './tiny';

/** Bytes of a row of a tile on its own. */
const TILE_STRIDE: usize = 32;

/** Rows of `source` in groups of four, one group after the other, each [depth][4]. */
function packRowGroups(source: usize, stride: usize, rows: i32, depth: i32, into: usize): void {
  for (let r = 0; r < rows; r += 4) {
    packRows(source + <usize>r * stride, stride, rows - r, depth, into, 16);
    into += (<usize>depth) << 4;
  }
}

/** As many of a tile's elements as lie within the matrix, from one place to another. */
function copyTile(
  from: usize,
  fromStride: usize,
  to: usize,
  toStride: usize,
  rows: i32,
  columns: i32,
): void {
  for (let r = 0; r < rows; r++) {
    storeLanes(to, lanesFrom(from, columns), columns);
    if (columns > 4) storeLanes(to + 16, lanesFrom(from + 16, columns - 4), columns - 4);
    from += fromStride;
    to += toStride;
  }
}

/** outputs[B,O] = inputs[B,I] · weights[I,O] + bias[O], columns of the range only. */
export function denseForward(
  inputs: usize,
  weights: usize,
  bias: usize,
  outputs: usize,
  inputCount: i32,
  outputCount: i32,
  rows: i32,
  outputFrom: i32,
  outputTo: i32,
): void {
  const groupBytes = (<usize>inputCount) << 4;
  const stride = (<usize>outputCount) << 2;
  const panel = packed();
  const start = panel + 2 * groupBytes;
  const groups = start + 32;
  packRowGroups(inputs, (<usize>inputCount) << 2, rows, inputCount, groups);
  for (let o = outputFrom; o < outputTo; o += 8) {
    const columns = min(outputTo - o, 8);
    const column = (<usize>o) << 2;
    packColumns(weights + column, stride, columns, inputCount, panel, 32);
    packColumns(weights + column + 16, stride, columns - 4, inputCount, panel + 16, 32);
    v128.store(start, lanesFrom(bias + column, columns));
    v128.store(start, lanesFrom(bias + column + 16, columns - 4), 16);
    let group = groups;
    let output = outputs + column;
    for (let r = 0; r < rows; r += 4) {
      if (columns === 8 && rows - r >= 4) {
        addTile(group, panel, inputCount, start, 0, output, stride);
      } else {
        addTile(group, panel, inputCount, start, 0, tile(), TILE_STRIDE);
        copyTile(tile(), TILE_STRIDE, output, stride, min(rows - r, 4), columns);
      }
      group += groupBytes;
      output += 4 * stride;
    }
  }
}

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

/** dInputs[B,I] ← dInputs[B,I] ∘ (dOutputs[B,O] · weights[I,O]ᵀ), columns of the range only. */
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

/** One tile of dWeights; `rows` of them count, from the tile of inputs in `group`. */
function weightTile(
  group: usize,
  panel: usize,
  depth: i32,
  dWeight: usize,
  stride: usize,
  rows: i32,
  columns: i32,
  accumulates: bool,
): void {
  if (rows >= 4 && columns >= 8) {
    if (accumulates) addTile(group, panel, depth, dWeight, stride, dWeight, stride);
    else addTile(group, panel, depth, zeros(), 0, dWeight, stride);
    return;
  }
  const counted = min(rows, 4);
  if (accumulates) {
    copyTile(dWeight, stride, tile(), TILE_STRIDE, counted, columns);
    addTile(group, panel, depth, tile(), TILE_STRIDE, tile(), TILE_STRIDE);
  } else {
    addTile(group, panel, depth, zeros(), 0, tile(), TILE_STRIDE);
  }
  copyTile(tile(), TILE_STRIDE, dWeight, stride, counted, columns);
}

/** dWeights[I,O] (+)= inputs[B,I]ᵀ · dOutputs[B,O], input rows of the range only. */
export function denseWeightGradient(
  inputs: usize,
  dOutputs: usize,
  dWeights: usize,
  inputCount: i32,
  outputCount: i32,
  rows: i32,
  inputFrom: i32,
  inputTo: i32,
  accumulates: bool,
): void {
  const groupBytes = (<usize>rows) << 4;
  const inputStride = (<usize>inputCount) << 2;
  const stride = (<usize>outputCount) << 2;
  const panel = packed();
  const groups = panel + 4 * groupBytes;
  let group = groups;
  for (let i = inputFrom; i < inputTo; i += 4) {
    packColumns(inputs + ((<usize>i) << 2), inputStride, inputTo - i, rows, group, 16);
    group += groupBytes;
  }
  // Two panels at a time fill whole cache lines of dWeights.
  for (let o = 0; o < outputCount; o += 16) {
    const columns = min(outputCount - o, 16);
    const source = dOutputs + ((<usize>o) << 2);
    packColumns(source, stride, columns, rows, panel, 32);
    packColumns(source + 16, stride, columns - 4, rows, panel + 16, 32);
    const second = panel + 2 * groupBytes;
    if (columns > 8) {
      packColumns(source + 32, stride, columns - 8, rows, second, 32);
      packColumns(source + 48, stride, columns - 12, rows, second + 16, 32);
    }
    let dWeight = dWeights + <usize>inputFrom * stride + ((<usize>o) << 2);
    group = groups;
    for (let i = inputFrom; i < inputTo; i += 4) {
      weightTile(group, panel, rows, dWeight, stride, inputTo - i, columns, accumulates);
      if (columns > 8) {
        weightTile(group, second, rows, dWeight + 32, stride, inputTo - i, columns - 8, accumulates);
      }
      group += groupBytes;
      dWeight += 4 * stride;
    }
  }
}
