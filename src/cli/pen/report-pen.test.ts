import { describe, expect, it } from 'vitest';
import { reportPen } from './report-pen.ts';

const none = { correct: 0, total: 0 };

const REPORT = reportPen({
  overall: { correct: 1_906, total: 2_000 },
  classes: [
    { label: 0, correct: 1_906, total: 1_999 },
    { label: 1, ...none },
  ],
  sites: [{ site: 'apb', correct: 0, total: 1 }],
}).replaceAll('\u00a0', ' ');

describe('reportPen', () => {
  it('begins with the accuracy', () => {
    expect(REPORT.split('\n')[0]).toBe('95.30 %  (1906 of 2000)');
  });

  it('says how sure that is', () => {
    // Wilson's interval by hand: (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
    expect(REPORT).toContain('95 % Wilson interval: 94.28 % to 96.14 %');
  });

  it('puts classes and sites into tables with their sizes, and no accuracy where nobody wrote', () => {
    expect(REPORT).toContain(
      [
        'class  digits  correct  accuracy',
        '0        1999     1906   95.35 %',
        '1           0        0         –',
      ].join('\n'),
    );
    expect(REPORT).toContain('site  digits  correct  accuracy\napb        1        0    0.00 %');
  });
});
