import { describe, expect, it } from 'vitest';
import { madeDigit } from '../../testing/made-digit.ts';
import { digitNumbers, pixelNumber } from './digit-numbers.ts';

const DIGIT = madeDigit([
  { row: 0, column: 0, levels: [7, 0, 255] },
  { row: 27, column: 26, levels: [128, 51] },
]);

const fields = (text: string) => text.split('\n').map((line) => line.trim().split(/ +/));

describe('a digit in numbers', () => {
  it('has 28 lines of 28 grey levels that read as the digit', () => {
    const numbers = fields(digitNumbers(DIGIT, 'bytes')).map((line) => line.map(Number));
    expect(numbers.map((line) => line.length)).toEqual(Array.from({ length: 28 }, () => 28));
    expect(Uint8Array.from(numbers.flat())).toEqual(DIGIT);
  });

  it('as shares of full ink differs from level / 255 by at most half its last place', () => {
    const shares = fields(digitNumbers(DIGIT, 'shares')).flat().map(Number);
    expect(shares).toHaveLength(784);
    for (const [pixel, share] of shares.entries()) {
      expect(Math.abs(share - (DIGIT[pixel] ?? 0) / 255)).toBeLessThanOrEqual(0.000_05);
    }
  });

  it('stands in columns', () => {
    for (const unit of ['bytes', 'shares'] as const) {
      const lengths = digitNumbers(DIGIT, unit)
        .split('\n')
        .map((line) => line.length);
      expect(new Set(lengths).size).toBe(1);
    }
    expect(digitNumbers(DIGIT, 'bytes').startsWith('  7   0 255   0')).toBe(true);
    expect(digitNumbers(DIGIT, 'shares').startsWith('0.0275      0      1')).toBe(true);
  });
});

describe('one pixel', () => {
  it('is its grey level, or four places of its share of full ink', () => {
    expect(pixelNumber(128, 'bytes')).toBe('128');
    expect(pixelNumber(128, 'shares')).toBe('0.5020');
    expect(pixelNumber(0, 'shares')).toBe('0');
    expect(pixelNumber(255, 'shares')).toBe('1');
  });
});
