import { describe, expect, it } from 'vitest';
import { listPlaceAfter } from './list-place-after.ts';

/** Among 3 rows of 5 items and one of 2. */
const to = (key: string, place: number) => listPlaceAfter(key, place, 17, 5);

describe('the place after a key', () => {
  it('is beside, above or below', () => {
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => to(key, 7))).toEqual([
      6, 8, 2, 12,
    ]);
  });

  it('is the first of the next row at the end of one', () => {
    expect(to('ArrowRight', 4)).toBe(5);
    expect(to('ArrowLeft', 5)).toBe(4);
  });

  it('is the same where there is nothing further', () => {
    expect(to('ArrowLeft', 0)).toBe(0);
    expect(to('ArrowUp', 4)).toBe(4);
    expect(to('ArrowDown', 13)).toBe(13);
    expect(to('ArrowRight', 16)).toBe(16);
  });

  it('is either end for Home and End, and none for other keys', () => {
    expect(to('Home', 9)).toBe(0);
    expect(to('End', 9)).toBe(16);
    expect(['Enter', 'Tab', 'PageUp', '4'].map((key) => to(key, 9))).toEqual(
      Array.from({ length: 4 }, () => null),
    );
  });
});
