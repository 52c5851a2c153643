import { describe, expect, it } from 'vitest';
import { classificationReport } from './classification-report.ts';
import { reportPrintout } from './classification-report-printout.ts';
import { confusionMatrix } from './confusion-matrix.ts';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

const reportOf = (labels: readonly number[], predictions: readonly number[]) =>
  classificationReport(confusionMatrix(Uint8Array.from(labels), Uint8Array.from(predictions)));

describe('the printout of a classification report', () => {
  it('is the example of scikit-learn’s documentation', () => {
    const report = reportOf([0, 1, 2, 2, 2], [0, 0, 2, 2, 1]);
    const names = ['class 0', 'class 1', 'class 2'];
    expect(reportPrintout(report, names, 2)).toBe(`\
              precision    recall  f1-score   support

     class 0       0.50      1.00      0.67         1
     class 1       0.00      0.00      0.00         1
     class 2       1.00      0.67      0.80         3

    accuracy                           0.60         5
   macro avg       0.50      0.56      0.49         5
weighted avg       0.70      0.60      0.61         5
`);
  });

  it('has as many decimals as are asked for', () => {
    const lines = reportPrintout(reportOf([4, 4, 9], [4, 9, 9]), DIGITS, 4).split('\n');
    expect(lines[2]).toBe('           4     1.0000    0.5000    0.6667         2');
    expect(lines[5]).toBe('    accuracy                         0.6667         3');
  });

  it('widens its first column for a long name', () => {
    const names = ['Ankle boot, left', 'Bag'];
    const lines = reportPrintout(reportOf([0, 1], [0, 1]), names, 2).split('\n');
    expect(lines[0]).toBe('                  precision    recall  f1-score   support');
    expect(lines[2]).toBe('Ankle boot, left       1.00      1.00      1.00         1');
    expect(lines[3]).toBe('             Bag       1.00      1.00      1.00         1');
  });

  it('rounds halves to the even digit as Python does', () => {
    // One of eight and three of eight right: 0.125 → 0.12 and 0.375 → 0.38.
    const one = reportPrintout(reportOf(Array(8).fill(1), [1, 0, 0, 0, 0, 0, 0, 0]), DIGITS, 2);
    const three = reportPrintout(reportOf(Array(8).fill(1), [1, 1, 1, 0, 0, 0, 0, 0]), DIGITS, 2);
    const accuracyOf = (printout: string) => /accuracy +(\S+)/.exec(printout)?.[1];
    expect(accuracyOf(one)).toBe('0.12');
    expect(accuracyOf(three)).toBe('0.38');
  });
});
