/**
 * Lists of rows turned into lists of columns: for each column, its non-zero values and the rows
 * they stand in, ascending. Column c has counts[c] of them, from c · columnStride on.
 */
export function listColumns(
  values: usize,
  columns: usize,
  counts: usize,
  stride: i32,
  rows: i32,
  columnValues: usize,
  columnRows: usize,
  columnCounts: usize,
  columnStride: i32,
): void {
  memory.fill(columnCounts, 0, (<usize>stride) << 2);
  for (let r = 0; r < rows; r++) {
    let at = (<usize>(r * stride)) << 2;
    const end = at + ((<usize>load<i32>(counts + ((<usize>r) << 2))) << 2);
    for (; at < end; at += 4) {
      const column = load<i32>(columns + at);
      const count = columnCounts + ((<usize>column) << 2);
      const next = load<i32>(count);
      store<i32>(count, next + 1);
      const into = (<usize>(column * columnStride + next)) << 2;
      store<f32>(columnValues + into, load<f32>(values + at));
      store<i32>(columnRows + into, r);
    }
  }
}
