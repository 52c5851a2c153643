/** A cell of a grid whose row 0 and column 0 are headings; where they meet there is nothing. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  /** Headings included. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Where a key leads; a key of the grid that leads nowhere from here leads here.
 *
 * @param isFar whether Control is held: to the ends of the grid rather than of the row.
 * @returns null for a key that is none of the grid's.
 */
export function gridPlaceAfter(
  key: string,
  isFar: boolean,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | null {
  const firstRow = column === 0 ? 1 : 0;
  const firstColumn = row === 0 ? 1 : 0;
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(firstRow, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(firstColumn, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'Home':
      return isFar ? { row: 0, column: 1 } : { row, column: firstColumn };
    case 'End':
      return isFar ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 };
    default:
      return null;
  }
}

/** The place, or the nearest to it where the grid has become smaller. */
export function placeWithin({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) };
}
