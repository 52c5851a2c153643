import { describe, expect, it } from 'vitest';
import { inkChange } from './ink-change.ts';

const digitWith = (...levels: readonly number[]) => {
  const digit = new Uint8Array(784);
  digit.set(levels);
  return digit;
};

describe('a change of ink', () => {
  it('is what is added and what is removed, in full pixels', () => {
    const change = inkChange(digitWith(0, 255, 100, 51), digitWith(102, 51, 100, 102));
    expect(change.addedInk).toBeCloseTo(0.6, 12);
    expect(change.removedInk).toBeCloseTo(0.8, 12);
    expect(change.largest).toBeCloseTo(0.8, 12);
  });

  it('shows the largest change of a pixel in full and the others in proportion', () => {
    const { added, removed } = inkChange(digitWith(0, 255, 100, 51), digitWith(102, 51, 100, 102));
    expect([...added.subarray(0, 4)]).toEqual([128, 0, 0, 64]);
    expect([...removed.subarray(0, 4)]).toEqual([0, 255, 0, 0]);
  });

  it('is nothing between a digit and itself', () => {
    const digit = digitWith(9, 8, 7);
    const { added, removed, ...numbers } = inkChange(digit, digit);
    expect(numbers).toEqual({ addedInk: 0, removedInk: 0, largest: 0 });
    expect([...added, ...removed].every((level) => level === 0)).toBe(true);
  });
});
