/** Where a table has the class of an image, and how large its images are. */
export interface CsvColumns {
  /** Index of the column with the class; the others are the pixels, row by row. */
  readonly label: number;
  /** Pixels a side. */
  readonly side: number;
  /** Whether the first line names the columns. */
  readonly hasHeader: boolean;
}

/** Names of a column that says what an image shows. */
const LABEL_NAMES = ['label', 'class', 'target'];

const FEWEST_SIDE = 4;

/**
 * Makes out the columns by the first line. The class stands where the header says so; without one in
 * the first column, as in MNIST's usual CSV, or in the last if only that is no number.
 *
 * @returns the number of columns if one less is no square.
 */
export function csvColumns(first: readonly string[], mostSide: number): CsvColumns | number {
  const side = Math.sqrt(first.length - 1);
  if (!Number.isInteger(side) || side < FEWEST_SIDE || side > mostSide) return first.length;
  const named = first.findIndex((cell) => LABEL_NAMES.includes(cell.trim().toLowerCase()));
  const words = first.filter((cell) => !isNumber(cell)).length;
  // One word alone may well be the class of a first image.
  if (words <= 1 && named < 0) {
    const isLast = words === 1 && !isNumber(first.at(-1) ?? '');
    return { label: isLast ? first.length - 1 : 0, side, hasHeader: false };
  }
  return { label: Math.max(0, named), side, hasHeader: true };
}

const isNumber = (cell: string): boolean => cell.trim() !== '' && Number.isFinite(Number(cell));
