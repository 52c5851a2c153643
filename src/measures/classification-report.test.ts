import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../lib/wilson.ts';
import { CLASS_COUNT } from '../spec/mnist.ts';
import { type RandomAnswers, randomAnswers } from '../testing/random-answers.ts';
import { classificationReport } from './classification-report.ts';
import { confusionMatrix } from './confusion-matrix.ts';

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, label) => label);

const reportOf = ({ labels, predictions }: RandomAnswers) =>
  classificationReport(confusionMatrix(labels, predictions));

/**
 * Ten digits. Class 7 is only read, so its precision is 0 / 1 and its recall 0 / 0, which counts as 0.
 *
 *   class   right   read   support   precision   recall   F1 = 2PR / (P + R)
 *   0       3       3      4         3/3 = 1     3/4      2 · 1 · 3/4 / (7/4) = 6/7
 *   4       2       3      4         2/3         2/4      2 · 2/3 · 1/2 / (7/6) = 4/7
 *   7       0       1      0         0           0        0
 *   9       2       3      2         2/3         2/2 = 1  2 · 2/3 · 1 / (5/3) = 4/5
 *
 * Accuracy: 7 of 10. Macro, over four classes: precision (1 + 2/3 + 0 + 2/3) / 4 = 7/12, recall
 * (3/4 + 1/2 + 0 + 1) / 4 = 9/16, F1 (6/7 + 4/7 + 0 + 4/5) / 4 = 39/70. Weighted by 4, 4, 0, 2:
 * precision (4 + 8/3 + 0 + 4/3) / 10 = 4/5, recall (3 + 2 + 0 + 2) / 10 = 7/10,
 * F1 (24/7 + 16/7 + 0 + 8/5) / 10 = 128/175.
 */
const MADE: RandomAnswers = {
  labels: Uint8Array.of(0, 0, 0, 0, 4, 4, 4, 4, 9, 9),
  predictions: Uint8Array.of(0, 0, 0, 4, 4, 4, 9, 7, 9, 9),
};

/** Ratios of small integers: equal but for a few roundings of 2⁻⁵³. */
const near = (value: number) => expect.closeTo(value, 14);

describe('the classification report', () => {
  it('has the figures worked out by hand', () => {
    const report = reportOf(MADE);
    expect(report.classes).toEqual([
      { label: 0, precision: 1, recall: near(3 / 4), f1: near(6 / 7), support: 4 },
      { label: 4, precision: near(2 / 3), recall: near(1 / 2), f1: near(4 / 7), support: 4 },
      { label: 7, precision: 0, recall: 0, f1: 0, support: 0 },
      { label: 9, precision: near(2 / 3), recall: 1, f1: near(4 / 5), support: 2 },
    ]);
    expect(report.accuracy).toBe(7 / 10);
    expect(report.macro).toEqual({
      precision: near(7 / 12),
      recall: near(9 / 16),
      f1: near(39 / 70),
      support: 10,
    });
    expect(report.weighted).toEqual({
      precision: near(4 / 5),
      recall: near(7 / 10),
      f1: near(128 / 175),
      support: 10,
    });
  });

  it('agrees with precision, recall and F1 counted digit by digit', () => {
    const answers = randomAnswers(2_503, 5);
    const { labels, predictions } = answers;
    const report = reportOf(answers);
    const rows = [...labels.keys()];
    for (const { label, precision, recall, f1, support } of report.classes) {
      const is = rows.filter((row) => labels[row] === label);
      const read = rows.filter((row) => predictions[row] === label);
      const right = is.filter((row) => predictions[row] === label);
      const [p, r] = [ratio(right.length, read.length), ratio(right.length, is.length)];
      expect(support).toBe(is.length);
      expect(precision).toEqual(near(p));
      expect(recall).toEqual(near(r));
      expect(f1).toEqual(near(ratio(2 * p * r, p + r)));
    }
    expect(report.classes.map(({ label }) => label)).toEqual(CLASSES);
  });

  it('averages classes alike and by support', () => {
    const answers = randomAnswers(2_503, 6);
    const { classes, macro, weighted } = reportOf(answers);
    for (const score of ['precision', 'recall', 'f1'] as const) {
      let [sum, weightedSum] = [0, 0];
      for (const row of classes) {
        sum += row[score];
        weightedSum += row[score] * row.support;
      }
      expect(macro[score]).toEqual(near(sum / classes.length));
      expect(weighted[score]).toEqual(near(weightedSum / answers.labels.length));
    }
  });

  it('gives the accuracy with its 95 % interval', () => {
    const answers = randomAnswers(2_503, 7);
    const { accuracy, interval } = reportOf(answers);
    const { labels, predictions } = answers;
    const right = labels.filter((label, row) => label === predictions[row]).length;
    expect(accuracy).toBe(right / labels.length);
    expect(interval).toEqual(wilsonInterval(right / labels.length, labels.length));
    expect(interval.low).toBeLessThan(accuracy);
    expect(interval.high).toBeGreaterThan(accuracy);
  });
});

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
