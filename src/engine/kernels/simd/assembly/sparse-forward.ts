import { addRow1, addRow4, addRow16, addRow32 } from './sparse-rows';

/**
 * outputs[B,O] = inputs[B,I] · weights[I,O] + bias[O], rows of the range only, visiting non-zero
 * inputs only. A block of columns at a time, for all rows, so that its weights stay in the cache.
 * The last block of a layer is moved left until it fits; it then repeats some sums, bit for bit.
 * Packing the weights of a block, whole or in parts, gained nothing.
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
    const output = outputs + column;
    for (let r = rowFrom; r < rowTo; r++) {
      const list = (<usize>(r * stride)) << 2;
      const count = load<i32>(counts + ((<usize>r) << 2));
      const into = output + <usize>r * weightStride;
      const value = values + list;
      const place = columns + list;
      if (width === 32) addRow32(value, place, count, block, weightStride, start, into);
      else if (width === 16) addRow16(value, place, count, block, weightStride, start, into);
      else if (width === 4) addRow4(value, place, count, block, weightStride, start, into);
      else addRow1(value, place, count, block, weightStride, start, into);
    }
  }
}
