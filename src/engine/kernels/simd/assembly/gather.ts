/**
 * Row r = the digit order[first + r] as a list of its non-zero pixels, rows of the range only;
 * `levels` has 256 floats. `stride` pixels a row. Paper is skipped eight pixels at a time; among eight
 * with ink, each is written and the list grows only if it was not 0: no branch to mispredict.
 */
export function gatherPixels(
  pixels: usize,
  order: usize,
  first: i32,
  rowFrom: i32,
  rowTo: i32,
  levels: usize,
  values: usize,
  columns: usize,
  counts: usize,
  stride: i32,
): void {
  for (let r = rowFrom; r < rowTo; r++) {
    const digit = load<i32>(order + ((<usize>(first + r)) << 2));
    const source = pixels + <usize>digit * <usize>stride;
    const row = (<usize>(r * stride)) << 2;
    let at = row;
    for (let column = 0; column + 8 <= stride; column += 8) {
      if (load<u64>(source + <usize>column) === 0) continue;
      for (let c = column; c < column + 8; c++) {
        const level = <u32>load<u8>(source + <usize>c);
        store<f32>(values + at, load<f32>(levels + ((<usize>level) << 2)));
        store<i32>(columns + at, c);
        at += (<usize>(level !== 0)) << 2;
      }
    }
    // A row may have any width, but digits have 784 pixels: the rest is at most seven.
    for (let c = stride & ~7; c < stride; c++) {
      const level = <u32>load<u8>(source + <usize>c);
      if (level === 0) continue;
      store<f32>(values + at, load<f32>(levels + ((<usize>level) << 2)));
      store<i32>(columns + at, c);
      at += 4;
    }
    store<i32>(counts + ((<usize>r) << 2), (at - row) >> 2);
  }
}
