import { lanesFrom, storeLanes } from './lanes';

/** Bytes of a row of a tile on its own. */
export const TILE_STRIDE: usize = 32;

/** As many of a tile's elements as lie within the matrix, from one place to another. */
export function copyTile(
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
