import {
  columnTotals,
  occurringClasses,
  rowShares,
  rowTotals,
} from '../../../measures/confusion-matrix.ts';
import type { MatrixScale } from './matrix-scale.ts';
import { shading } from './shading.ts';

/** What the matrix is drawn from. All of [10, 10] have a row for each label. */
export interface MatrixView {
  /** Those that have a row and a column. */
  readonly classes: readonly number[];
  readonly counts: Uint32Array;
  /** Of the row. */
  readonly shares: Float64Array;
  /** 0 to 1. */
  readonly heats: Float64Array;
  /** [10] digits of each class, and read as each. */
  readonly rowTotals: Uint32Array;
  readonly columnTotals: Uint32Array;
  readonly scale: MatrixScale;
}

export function matrixView(counts: Uint32Array, scale: MatrixScale): MatrixView {
  const shares = rowShares(counts);
  return {
    classes: occurringClasses(counts),
    counts,
    shares,
    heats: shading(scale === 'counts' ? counts : shares),
    rowTotals: rowTotals(counts),
    columnTotals: columnTotals(counts),
    scale,
  };
}
