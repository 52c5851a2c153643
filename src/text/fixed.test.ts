import { describe, expect, it } from 'vitest';
import { formatChange, formatFixed, formatThreeDigits } from './fixed.ts';

describe('numbers of the inside of a network', () => {
  it('have a true minus sign', () => {
    expect(formatFixed(-0.4137, 2)).toBe('−0.41');
    expect(formatThreeDigits(-0.00031234)).toBe('−0.000312');
    expect(formatThreeDigits(-3.14e-7)).toBe('−3.14e−7');
  });

  it('have no sign when they are rounded to 0', () => {
    expect(formatFixed(-0.0004, 3)).toBe('0.000');
    expect(formatChange(-0.0004, 3)).toBe('0.000');
    expect(formatChange(0.0004, 3)).toBe('0.000');
  });

  it('say which way they change', () => {
    expect(formatChange(1.316, 2)).toBe('+1.32');
    expect(formatChange(-1.316, 2)).toBe('−1.32');
  });
});
