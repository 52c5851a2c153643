import { deviation, mean } from '../../lib/mean.ts';
import { formatTable } from '../table.ts';
import { INK_MEASURES } from './ink-measures.ts';

/** Mean and standard deviation over many digits. */
interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

export interface InkComparison {
  readonly measure: string;
  readonly pen: Spread;
  readonly mnist: Spread;
}

/** @param pen, mnist digits of 784 grey levels. */
export function compareInk(
  pen: readonly Uint8Array[],
  mnist: readonly Uint8Array[],
): InkComparison[] {
  return INK_MEASURES.map(({ name, of }) => ({
    measure: name,
    pen: spreadOf(pen.map(of)),
    mnist: spreadOf(mnist.map(of)),
  }));
}

function spreadOf(values: readonly number[]): Spread {
  return { mean: mean(values), deviation: deviation(values) };
}

/** A table of mean ± standard deviation. */
export function reportInk(comparisons: readonly InkComparison[]): string {
  const rows = comparisons.map(({ measure, pen, mnist }) => [
    measure,
    formatSpread(pen),
    formatSpread(mnist),
  ]);
  return formatTable([['mean ± standard deviation', 'pen', 'MNIST'], ...rows], 1);
}

function formatSpread(spread: Spread): string {
  return `${spread.mean.toFixed(2)} ± ${spread.deviation.toFixed(2)}`;
}
