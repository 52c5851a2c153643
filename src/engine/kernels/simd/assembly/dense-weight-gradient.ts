import { packColumns } from './pack';
import { copyTile, TILE_STRIDE } from './part-tile';
import { packed, tile, zeros } from './scratch';
import { addColumns } from './sparse-gradient';
import { addTile } from './tile';
import { isSparse, listColumnsOf } from './zeros';

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

/**
 * dWeights[I,O] (+)= inputs[B,I]ᵀ · dOutputs[B,O], input rows of the range only. Where dropout or
 * ReLU made many inputs zero, only the others are visited.
 */
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
  if (outputCount >= 32 && isSparse(inputs, rows * inputCount)) {
    const count = inputTo - inputFrom;
    const lists = packed();
    listColumnsOf(inputs + ((<usize>inputFrom) << 2), (<usize>inputCount) << 2, count, rows, lists);
    const listed = lists + ((<usize>(rows * count)) << 2);
    const counts = listed + ((<usize>(rows * count)) << 2);
    const block = (counts + ((<usize>count) << 2) + 63) & ~63;
    addColumns(
      lists,
      listed,
      counts,
      rows,
      count,
      dOutputs,
      dWeights + ((<usize>inputFrom * <usize>outputCount) << 2),
      outputCount,
      rows,
      0,
      outputCount,
      accumulates,
      block,
    );
    return;
  }
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
        weightTile(
          group,
          second,
          rows,
          dWeight + 32,
          stride,
          inputTo - i,
          columns - 8,
          accumulates,
        );
      }
      group += groupBytes;
      dWeight += 4 * stride;
    }
  }
}
