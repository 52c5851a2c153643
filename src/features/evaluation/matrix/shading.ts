import { CLASS_COUNT } from '../../../spec/mnist.ts';

/**
 * How strongly each cell is shaded, 0 to 1: an error by the largest error, so that errors show beside
 * the many right answers, which are not shaded. Without a single error they are, by the largest.
 *
 * @param values [10, 10] digits or shares, a row for each label.
 */
export function shading(values: ArrayLike<number>): Float64Array {
  const cells = Array.from(values);
  const isRight = (cell: number) => cell % (CLASS_COUNT + 1) === 0;
  const hasErrors = cells.some((value, cell) => value > 0 && !isRight(cell));
  const isShaded = (cell: number) => isRight(cell) !== hasErrors;
  const largest = Math.max(0, ...cells.filter((_, cell) => isShaded(cell)));
  return Float64Array.from(cells, (value, cell) =>
    isShaded(cell) && largest > 0 ? value / largest : 0,
  );
}
