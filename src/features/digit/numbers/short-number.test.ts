import { describe, expect, it } from 'vitest';
import { shortNumber } from './short-number.ts';

describe('a pixel in the smallest space', () => {
  it('is its grey level as it is', () => {
    expect([0, 7, 255].map((level) => shortNumber(level, 'bytes'))).toEqual(['0', '7', '255']);
  });

  it('has two places of its share, and only paper and full ink are 0 and 1', () => {
    const levels = [0, 1, 25, 128, 254, 255];
    const shown = ['0', '.00', '.10', '.50', '.99', '1'];
    expect(levels.map((level) => shortNumber(level, 'shares'))).toEqual(shown);
  });
});
