/** A rectangle on the page, as far as it matters here. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The cell at a place of a box that rows of `columns` cells fill; null beside them. */
export function cellAt(
  { left, top, width, height }: Box,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  count: number,
  columns: number,
): number | null {
  const rows = Math.ceil(count / columns);
  const column = Math.floor(((clientX - left) / width) * columns);
  const row = Math.floor(((clientY - top) / height) * rows);
  const isWithin = column >= 0 && column < columns && row >= 0 && row < rows;
  const cell = row * columns + column;
  return isWithin && cell < count ? cell : null;
}

/** How the cells of a layer are laid out. */
export interface CellLayout {
  readonly columns: number;
  readonly rows: number;
  /** Of a cell, in whole pixels of the page. */
  readonly side: number;
}

/** The height that a layer should not go beyond, while its cells can be told apart. */
const GOOD_HEIGHT = 120;
const LARGEST_SIDE = 28;
const SMALLEST_SIDE = 6;

/** As large as they can be on a page `width` pixels wide. */
export function layOutCells(count: number, width: number): CellLayout {
  const fitting = Math.floor(Math.sqrt((width * GOOD_HEIGHT) / count));
  const side = Math.min(LARGEST_SIDE, Math.max(SMALLEST_SIDE, fitting));
  const columns = Math.max(1, Math.min(count, Math.floor(width / side)));
  return { columns, rows: Math.ceil(count / columns), side };
}

/** The values with zeros after them, so that they fill whole rows. */
export function inWholeRows(values: Float32Array, { columns, rows }: CellLayout): Float32Array {
  const filled = new Float32Array(columns * rows);
  filled.set(values);
  return filled;
}

/** The largest value, whatever its sign; 0 of none. */
export const largestOf = (values: Float32Array): number =>
  values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
