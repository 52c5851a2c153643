import { formatLoss } from './format.ts';
import { minus } from './minus.ts';

/** Numbers of any size, as a person compares them with one another. */

/** Below this a fraction has more zeros than digits: 3.1e−5 is read faster. */
const SMALLEST_PLAIN = 1e-4;
const LARGEST_PLAIN = 1e6;

/**
 * So many significant digits, with a true minus: 0.01342, −12.3, 3.142e−5; what is no number says so.
 *
 * @param digits at least 1.
 */
export function formatFigure(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size === 0) return '0';
  const isPlain = size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
  return minus(isPlain ? value.toPrecision(digits) : value.toExponential(digits - 1)).replace(
    'e+',
    'e',
  );
}

/** A loss that may be next to nothing: 0.0612, 1.235e−6. */
export const formatSmallLoss = (loss: number): string =>
  loss < 0.001 ? formatFigure(loss) : formatLoss(loss);

const MOST_DECIMALS = 12;

/** A value with as many decimals as show a change of it: 0.120000 beside a change of 0.00013. */
export function formatBeside(value: number, change: number): string {
  if (!Number.isFinite(value)) return formatFigure(value);
  const size = Math.abs(change);
  const wanted = size > 0 && Number.isFinite(size) ? 2 - Math.floor(Math.log10(size)) : 0;
  return minus(value.toFixed(Math.min(MOST_DECIMALS, Math.max(4, wanted))));
}

/** With its sign: +0.0013, −0.2; 0 has none. */
export const formatSigned = (value: number, digits = 4): string =>
  `${value > 0 ? '+' : ''}${formatFigure(value, digits)}`;
