/** Of 16 values, this many must be zero for a product over lists to be faster than a dense one. */
const ZEROS_OF_16 = 7;

/** Whether so many of the values are zero that visiting the others only is faster. */
export function isSparse(values: usize, count: i32): bool {
  let zeros = i32x4.splat(0);
  const whole = count & ~3;
  const end = values + ((<usize>whole) << 2);
  for (let at = values; at < end; at += 16) {
    // A comparison that holds is −1.
    zeros = i32x4.sub(zeros, f32x4.eq(v128.load(at), f32x4.splat(0)));
  }
  const first = i32x4.extract_lane(zeros, 0) + i32x4.extract_lane(zeros, 1);
  const second = i32x4.extract_lane(zeros, 2) + i32x4.extract_lane(zeros, 3);
  return (first + second) * 16 >= whole * ZEROS_OF_16 && whole > 0;
}

/**
 * The non-zero values of each row and their columns, as the first layer has its pixels: at `into`
 * values[rows][width], columns[rows][width], counts[rows].
 */
export function listRows(source: usize, stride: i32, width: i32, rows: i32, into: usize): void {
  const columns = into + ((<usize>(rows * width)) << 2);
  const counts = columns + ((<usize>(rows * width)) << 2);
  for (let r = 0; r < rows; r++) {
    const row = (<usize>(r * width)) << 2;
    let at = row;
    for (let c = 0; c < width; c++) {
      const value = load<f32>(source + ((<usize>(r * stride + c)) << 2));
      store<f32>(into + at, value);
      store<i32>(columns + at, c);
      at += (<usize>(value !== 0)) << 2;
    }
    store<i32>(counts + ((<usize>r) << 2), (at - row) >> 2);
  }
}

/**
 * The non-zero values of each column and their rows: values[columns][rows], rows[columns][rows],
 * counts[columns]. Strides in bytes.
 */
export function listColumnsOf(
  source: usize,
  stride: usize,
  columns: i32,
  rows: i32,
  into: usize,
): void {
  const listed = into + ((<usize>(rows * columns)) << 2);
  const counts = listed + ((<usize>(rows * columns)) << 2);
  for (let c = 0; c < columns; c++) {
    const list = (<usize>(c * rows)) << 2;
    let from = source + ((<usize>c) << 2);
    let at = list;
    for (let r = 0; r < rows; r++) {
      const value = load<f32>(from);
      store<f32>(into + at, value);
      store<i32>(listed + at, r);
      at += (<usize>(value !== 0)) << 2;
      from += stride;
    }
    store<i32>(counts + ((<usize>c) << 2), (at - list) >> 2);
  }
}
