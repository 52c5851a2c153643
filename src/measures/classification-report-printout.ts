import { nameOf } from '../spec/class-name.ts';
import type { ClassificationReport, ReportScores } from './classification-report.ts';

const HEADINGS = ['precision', 'recall', 'f1-score', 'support'] as const;
const COLUMN_WIDTH = 9;
const LONGEST_MEAN = 'weighted avg';

/**
 * The report as scikit-learn's `classification_report` prints it, column by column and space by space.
 *
 * @param names of the ten classes. @param digits decimals; scikit-learn's own choice is 2.
 */
export function reportPrintout(
  { classes, accuracy, macro, weighted }: ClassificationReport,
  names: readonly string[],
  digits: number,
): string {
  const widths = classes.map(({ label }) => nameOf(names, label).length);
  const width = Math.max(LONGEST_MEAN.length, digits, ...widths);
  const line = (name: string, cells: readonly string[]) =>
    `${name.padStart(width)} ${cells.map((cell) => ` ${cell.padStart(COLUMN_WIDTH)}`).join('')}`;
  const row = (name: string, { precision, recall, f1, support }: ReportScores) =>
    line(name, [...[precision, recall, f1].map((score) => fixed(score, digits)), String(support)]);
  const lines = [
    line('', HEADINGS),
    '',
    ...classes.map((scores) => row(nameOf(names, scores.label), scores)),
    '',
    line('accuracy', ['', '', fixed(accuracy, digits), String(macro.support)]),
    row('macro avg', macro),
    row(LONGEST_MEAN, weighted),
  ];
  return `${lines.join('\n')}\n`;
}

/** As Python rounds: a number exactly between two goes to the even one, where toFixed goes up. */
function fixed(value: number, digits: number): string {
  // Only odd multiples of 2^−(digits + 1) are exact halves, and a power of two multiplies exactly.
  const isHalf = (value * 2 ** (digits + 1)) % 2 === 1;
  if (!isHalf) return value.toFixed(digits);
  const below = Math.floor(value * 10 ** digits);
  return ((below + (below % 2)) / 10 ** digits).toFixed(digits);
}
