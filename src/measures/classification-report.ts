import { type Interval, wilsonInterval } from '../lib/wilson.ts';
import { CLASS_COUNT } from '../spec/mnist.ts';
import { cellOf, columnTotals, occurringClasses, rowTotals } from './confusion-matrix.ts';

export interface ReportScores {
  /** Of the digits read as a class, the share that is it. */
  readonly precision: number;
  /** Of the digits of a class, the share read as it. */
  readonly recall: number;
  /** The harmonic mean of the two. */
  readonly f1: number;
  /** Digits of the class; of a mean, all digits. */
  readonly support: number;
}

export interface ClassScores extends ReportScores {
  readonly label: number;
}

export interface ClassificationReport {
  /** Of the classes that some digit is or was read as, ascending. */
  readonly classes: readonly ClassScores[];
  readonly accuracy: number;
  /** The 95 % interval of the accuracy. */
  readonly interval: Interval;
  /** The mean over classes, each counting alike. */
  readonly macro: ReportScores;
  /** The mean over classes, each counting by its support. */
  readonly weighted: ReportScores;
}

/**
 * What scikit-learn's `classification_report(labels, predictions, zero_division=0)` reports: a share
 * of nothing is 0.
 *
 * @param counts [10, 10], a row for each label, a column for each prediction.
 */
export function classificationReport(counts: Uint32Array): ClassificationReport {
  const [support, read] = [rowTotals(counts), columnTotals(counts)];
  const classes = occurringClasses(counts).map((label) =>
    scoresOf(label, counts[cellOf(label, label)] ?? 0, support[label] ?? 0, read[label] ?? 0),
  );
  const digits = support.reduce((sum, count) => sum + count, 0);
  const accuracy = share(rightAnswers(counts), digits);
  return {
    classes,
    accuracy,
    interval: wilsonInterval(accuracy, digits),
    macro: mean(classes, () => 1, digits),
    weighted: mean(classes, (row) => row.support, digits),
  };
}

function rightAnswers(counts: Uint32Array): number {
  let right = 0;
  for (let label = 0; label < CLASS_COUNT; label++) right += counts[cellOf(label, label)] ?? 0;
  return right;
}

/** @param right digits of the class read as it. @param read digits read as it. */
function scoresOf(label: number, right: number, support: number, read: number): ClassScores {
  return {
    label,
    precision: share(right, read),
    recall: share(right, support),
    // 2PR / (P + R), without its 0 / 0 where nothing is right.
    f1: share(2 * right, support + read),
    support,
  };
}

function mean(
  classes: readonly ClassScores[],
  weightOf: (row: ClassScores) => number,
  digits: number,
): ReportScores {
  const total = classes.reduce((sum, row) => sum + weightOf(row), 0);
  const meanOf = (score: 'precision' | 'recall' | 'f1') =>
    share(
      classes.reduce((sum, row) => sum + weightOf(row) * row[score], 0),
      total,
    );
  return {
    precision: meanOf('precision'),
    recall: meanOf('recall'),
    f1: meanOf('f1'),
    support: digits,
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
