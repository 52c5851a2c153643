import { lanesFrom } from './lanes';

/**
 * Four rows side by side: into[k][lane] = source[lane][k], k < depth; rows that are not there are
 * zeros. Strides in bytes. The product then reads both its factors in memory order: at a stride of
 * 2 KB, rows of 512 units would share four sets of the first cache.
 */
export function packRows(
  source: usize,
  stride: usize,
  rows: i32,
  depth: i32,
  into: usize,
  intoStride: usize,
): void {
  let k = 0;
  if (rows >= 4) {
    const second = source + stride;
    const third = second + stride;
    const fourth = third + stride;
    for (; k + 4 <= depth; k += 4) {
      const at = (<usize>k) << 2;
      const a = v128.load(source + at);
      const b = v128.load(second + at);
      const c = v128.load(third + at);
      const d = v128.load(fourth + at);
      const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
      const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
      const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
      const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
      v128.store(into, v128.shuffle<i64>(ab, cd, 0, 2));
      v128.store(into + intoStride, v128.shuffle<i64>(ab, cd, 1, 3));
      v128.store(into + 2 * intoStride, v128.shuffle<i64>(abHigh, cdHigh, 0, 2));
      v128.store(into + 3 * intoStride, v128.shuffle<i64>(abHigh, cdHigh, 1, 3));
      into += 4 * intoStride;
    }
  }
  for (; k < depth; k++) {
    const at = source + ((<usize>k) << 2);
    v128.store(into, i32x4.splat(0));
    for (let r = 0; r < min(rows, 4); r++) {
      store<f32>(into + ((<usize>r) << 2), load<f32>(at + <usize>r * stride));
    }
    into += intoStride;
  }
}

/** Four columns of every row: into[k][lane] = source[k][lane]; columns that are not there are zeros. */
export function packColumns(
  source: usize,
  stride: usize,
  columns: i32,
  depth: i32,
  into: usize,
  intoStride: usize,
): void {
  if (columns >= 4) {
    for (let k = 0; k < depth; k++) {
      v128.store(into, v128.load(source));
      source += stride;
      into += intoStride;
    }
    return;
  }
  for (let k = 0; k < depth; k++) {
    v128.store(into, lanesFrom(source, columns));
    source += stride;
    into += intoStride;
  }
}

/** Rows of `source` in groups of four, one group after the other, each [depth][4]. */
export function packRowGroups(
  source: usize,
  stride: usize,
  rows: i32,
  depth: i32,
  into: usize,
): void {
  for (let r = 0; r < rows; r += 4) {
    packRows(source + <usize>r * stride, stride, rows - r, depth, into, 16);
    into += (<usize>depth) << 4;
  }
}
