import { describe, expect, it } from 'vitest';
import { formatBeside, formatFigure, formatSigned } from './figures.ts';

describe('a figure', () => {
  it('has four significant digits, and a true minus', () => {
    expect(formatFigure(0.0134211)).toBe('0.01342');
    expect(formatFigure(-12.3456)).toBe('−12.35');
    expect(formatFigure(0.12)).toBe('0.1200');
    expect(formatFigure(0.5, 2)).toBe('0.50');
  });

  it('is written with a power of ten where it is very small or large', () => {
    expect(formatFigure(-0.0000314159)).toBe('−3.142e−5');
    expect(formatFigure(2.5e9)).toBe('2.500e9');
    expect(formatFigure(1e-4)).toBe('0.0001000');
  });

  it('says when there is no number', () => {
    expect(formatFigure(0)).toBe('0');
    expect(formatFigure(-0)).toBe('0');
    expect(formatFigure(Number.NaN)).toBe('not a number');
    expect(formatFigure(Number.NEGATIVE_INFINITY)).toBe('−∞');
  });

  it('may carry its sign', () => {
    expect([0.001, -0.2, 0].map((value) => formatSigned(value, 2))).toEqual([
      '+0.0010',
      '−0.20',
      '0',
    ]);
  });
});

describe('a value beside its change', () => {
  it('has as many decimals as show the change', () => {
    expect(formatBeside(0.12, 0.00013)).toBe('0.120000');
    expect(formatBeside(-0.12, -0.5)).toBe('−0.1200');
    expect(formatBeside(0.12, 2e-8)).toBe('0.1200000000');
  });

  it('has four where nothing changes, and no more than twelve', () => {
    expect(formatBeside(0.12, 0)).toBe('0.1200');
    expect(formatBeside(0.12, 1e-30)).toBe('0.120000000000');
    expect(formatBeside(Number.NaN, 1)).toBe('not a number');
  });
});
