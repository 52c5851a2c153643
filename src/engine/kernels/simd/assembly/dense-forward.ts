import { copyFloats, lanesFrom } from './lanes';
import { packColumns, packRowGroups } from './pack';
import { copyTile, TILE_STRIDE } from './part-tile';
import { packed, tile } from './scratch';
import { addSparseRows, listParts } from './sparse-blocks';
import { addTile } from './tile';
import { isSparse } from './zeros';

/** The product over lists of the non-zero inputs, a block of 32 columns at a time. */
function sparseInputs(
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
  const stride = (<usize>outputCount) << 2;
  const lists = packed();
  const sums = (listParts(inputs, inputCount, rows, lists) + 63) & ~63;
  const block = sums + ((<usize>rows) << 7);
  for (let o = outputFrom; o < outputTo; o += 32) {
    const columns = min(outputTo - o, 32);
    const column = (<usize>o) << 2;
    const source = weights + column;
    const into = outputs + column;
    if (columns === 32) {
      const start = bias + column;
      addSparseRows(lists, inputCount, rows, source, stride, start, into, stride, 32, block);
      continue;
    }
    copyFloats(tile(), bias + column, columns);
    addSparseRows(lists, inputCount, rows, source, stride, tile(), sums, 128, columns, block);
    for (let r = 0; r < rows; r++) {
      copyFloats(into + <usize>r * stride, sums + ((<usize>r) << 7), columns);
    }
  }
}

/**
 * outputs[B,O] = inputs[B,I] · weights[I,O] + bias[O], columns of the range only. Where dropout or
 * ReLU made many inputs zero, only the others are visited; leaving out what adds 0 changes no sum.
 */
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
  if (outputCount >= 32 && isSparse(inputs, rows * inputCount)) {
    sparseInputs(
      inputs,
      weights,
      bias,
      outputs,
      inputCount,
      outputCount,
      rows,
      outputFrom,
      outputTo,
    );
    return;
  }
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
