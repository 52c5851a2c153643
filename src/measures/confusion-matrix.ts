import { CLASS_COUNT } from '../spec/mnist.ts';

/**
 * How many digits of each class were read as which.
 *
 * @param labels [n] classes. @param predictions [n] classes.
 * @returns [10, 10]: a row for each label, a column for each prediction.
 */
export function confusionMatrix(labels: Uint8Array, predictions: Uint8Array): Uint32Array {
  const counts = new Uint32Array(CLASS_COUNT * CLASS_COUNT);
  for (let digit = 0; digit < labels.length; digit++) {
    const cell = cellOf(labels[digit] ?? 0, predictions[digit] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/** The place of a cell in a [10, 10] matrix. */
export const cellOf = (label: number, prediction: number): number =>
  label * CLASS_COUNT + prediction;

/** @returns [10] digits of each class. */
export function rowTotals(counts: Uint32Array): Uint32Array {
  const totals = new Uint32Array(CLASS_COUNT);
  for (const [cell, count] of counts.entries()) {
    const label = Math.floor(cell / CLASS_COUNT);
    totals[label] = (totals[label] ?? 0) + count;
  }
  return totals;
}

/** @returns [10] digits read as each class. */
export function columnTotals(counts: Uint32Array): Uint32Array {
  const totals = new Uint32Array(CLASS_COUNT);
  for (const [cell, count] of counts.entries()) {
    const prediction = cell % CLASS_COUNT;
    totals[prediction] = (totals[prediction] ?? 0) + count;
  }
  return totals;
}

/** @returns [10, 10] shares of the row, 0 to 1; those of a row without digits are 0. */
export function rowShares(counts: Uint32Array): Float64Array {
  const totals = rowTotals(counts);
  return Float64Array.from(counts, (count, cell) => {
    const total = totals[Math.floor(cell / CLASS_COUNT)] ?? 0;
    return total === 0 ? 0 : count / total;
  });
}

/** The classes that some digit is or was read as, ascending. */
export function occurringClasses(counts: Uint32Array): number[] {
  const rows = rowTotals(counts);
  const columns = columnTotals(counts);
  const classes = Array.from({ length: CLASS_COUNT }, (_, label) => label);
  return classes.filter((label) => (rows[label] ?? 0) + (columns[label] ?? 0) > 0);
}
