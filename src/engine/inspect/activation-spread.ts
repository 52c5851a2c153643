import type { Examples } from '../examples.ts';
import type { DigitPass } from './digit-pass.ts';

/**
 * [units] standard deviation of each unit's activation over digits, population form:
 *
 *   s² = mean((a − a₀)²) − mean(a − a₀)²
 *
 * a₀ is the activation of the first digit: a unit that always says the same then has exactly 0.
 * Yields what share of the digits is done.
 *
 * @param indices at least one digit.
 */
export function* activationSpread(
  digits: DigitPass,
  { pixels }: Examples,
  indices: readonly number[],
  layer: number,
): Generator<number, Float64Array> {
  let sums: Sums | null = null;
  for (let from = 0; from < indices.length; from += digits.mostRows) {
    const chunk = indices.slice(from, from + digits.mostRows);
    digits.runTo(layer, pixels, chunk);
    const activations = digits.activations(layer);
    sums ??= startSums(activations.slice(0, activations.length / chunk.length));
    addRows(sums, activations);
    yield Math.min(1, (from + digits.mostRows) / indices.length);
  }
  return sums === null ? new Float64Array() : deviations(sums, indices.length);
}

interface Sums {
  /** [units] of the first digit. */
  readonly first: ArrayLike<number>;
  /** [units] sums of what the others differ from it, and of its squares. */
  readonly differences: Float64Array;
  readonly squares: Float64Array;
}

const startSums = (first: ArrayLike<number>): Sums => ({
  first,
  differences: new Float64Array(first.length),
  squares: new Float64Array(first.length),
});

/** @param activations [rows, units] */
function addRows({ first, differences, squares }: Sums, activations: ArrayLike<number>): void {
  const units = first.length;
  for (let i = 0; i < activations.length; i++) {
    const unit = i % units;
    const difference = (activations[i] ?? 0) - (first[unit] ?? 0);
    differences[unit] = (differences[unit] ?? 0) + difference;
    squares[unit] = (squares[unit] ?? 0) + difference * difference;
  }
}

function deviations({ differences, squares }: Sums, count: number): Float64Array {
  return squares.map((square, unit) => {
    const mean = (differences[unit] ?? 0) / count;
    // Rounding may leave less than nothing.
    return Math.sqrt(Math.max(0, square / count - mean * mean));
  });
}
