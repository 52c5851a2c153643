import { IMAGE_SIDE } from '../../../spec/mnist.ts';

/** A pixel's row and column, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The id of a pixel's cell in a table with an id. */
export const cellId = (table: string, { row, column }: Cell) => `${table}-${row}-${column}`;

const LAST = IMAGE_SIDE - 1;

const within = (value: number) => Math.min(LAST, Math.max(0, value));

/** Where a key leads to from a pixel; at the edge it stays. Null for keys that lead nowhere. */
export function cellAfter(key: string, { row, column }: Cell): Cell | null {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: within(column - 1) };
    case 'ArrowRight':
      return { row, column: within(column + 1) };
    case 'ArrowUp':
      return { row: within(row - 1), column };
    case 'ArrowDown':
      return { row: within(row + 1), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: LAST };
    default:
      return null;
  }
}
