import { describe, expect, it } from 'vitest';
import { clamp, parseNumber } from './parse-number.ts';

const real = { minimum: 0, maximum: 100, integer: false };
const whole = { minimum: 1, maximum: 4_096, integer: true };

describe('parseNumber', () => {
  it.each([
    ['0.1', 0.1],
    [' 12 ', 12],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 0.001],
    ['+2', 2],
    ['-0', 0],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text, real)).toBe(value);
  });

  it.each(['', ' ', 'NaN', 'Infinity', '1e999', '-1', '101', 'fast', '1,5', '0x10', '1 2', '--1'])(
    'refuses %j',
    (text) => {
      expect(parseNumber(text, real)).toBeNull();
    },
  );

  it.each(['0', '1.5', '4097', '1e-3'])('refuses %j where a whole number is asked for', (text) => {
    expect(parseNumber(text, whole)).toBeNull();
  });

  it('takes commas between the thousands of a whole number, and nowhere else', () => {
    expect(parseNumber('4,096', whole)).toBe(4_096);
    expect(parseNumber('40,96', whole)).toBeNull();
    expect(parseNumber('0,001', real)).toBeNull();
  });

  it('takes a whole number written with an exponent', () => {
    expect(parseNumber('1e3', whole)).toBe(1_000);
  });
});

describe('clamp', () => {
  it('keeps a value within the range', () => {
    expect([clamp(-1, real), clamp(7, real), clamp(999, real)]).toEqual([0, 7, 100]);
  });
});
