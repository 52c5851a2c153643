import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDuration,
  formatLoss,
  formatPercent,
  formatPlain,
  formatRate,
} from './format.ts';

describe('numbers on the page', () => {
  it('have the digits DESIGN.md promises', () => {
    expect(formatPercent(0.98123)).toBe('98.12\u00a0%');
    expect(formatLoss(0.06123)).toBe('0.0612');
    expect(formatLoss(125_000_000)).toBe('1.25e+8');
    expect(formatCount(101_770)).toBe('101,770');
  });

  it('keep every digit of a small setting', () => {
    expect([formatPlain(1e-7), formatPlain(0.999), formatPlain(60_000)]).toEqual([
      '1e-7',
      '0.999',
      '60,000',
    ]);
  });

  it('write a learning rate shortly', () => {
    const rates = [0.0999999, 0.00012345, 1.0000000000287557e-6, 10, 0];
    expect(rates.map((rate) => formatRate(rate, 3))).toEqual(['0.1', '1.23e-4', '1e-6', '10', '0']);
  });

  it('write a duration by minutes, by hours when it is long', () => {
    expect([0, 59_999, 83_500, 3_723_000].map(formatDuration)).toEqual([
      '0:00',
      '0:59',
      '1:23',
      '1:02:03',
    ]);
  });
});
