import { describe, expect, it } from 'vitest';
import { type GridPlace, gridPlaceAfter, placeWithin } from './grid-steps.ts';

const SIZE = { rows: 11, columns: 11 };
const at = (row: number, column: number): GridPlace => ({ row, column });
const stepFrom = (key: string, place: GridPlace, isFar = false) =>
  gridPlaceAfter(key, isFar, place, SIZE);

describe('the keys of the confusion matrix', () => {
  it('go one cell up, down, left and right', () => {
    expect(stepFrom('ArrowUp', at(5, 5))).toEqual(at(4, 5));
    expect(stepFrom('ArrowDown', at(5, 5))).toEqual(at(6, 5));
    expect(stepFrom('ArrowLeft', at(5, 5))).toEqual(at(5, 4));
    expect(stepFrom('ArrowRight', at(5, 5))).toEqual(at(5, 6));
  });

  it('stay where the grid ends', () => {
    expect(stepFrom('ArrowDown', at(10, 5))).toEqual(at(10, 5));
    expect(stepFrom('ArrowRight', at(5, 10))).toEqual(at(5, 10));
    expect(stepFrom('ArrowUp', at(0, 5))).toEqual(at(0, 5));
    expect(stepFrom('ArrowLeft', at(5, 0))).toEqual(at(5, 0));
  });

  it('reach the headings and never the empty corner between them', () => {
    expect(stepFrom('ArrowUp', at(1, 5))).toEqual(at(0, 5));
    expect(stepFrom('ArrowLeft', at(5, 1))).toEqual(at(5, 0));
    expect(stepFrom('ArrowUp', at(1, 0))).toEqual(at(1, 0));
    expect(stepFrom('ArrowLeft', at(0, 1))).toEqual(at(0, 1));
    expect(stepFrom('Home', at(0, 5))).toEqual(at(0, 1));
  });

  it('go to the ends of the row, and with Control to those of the grid', () => {
    expect(stepFrom('Home', at(5, 5))).toEqual(at(5, 0));
    expect(stepFrom('End', at(5, 5))).toEqual(at(5, 10));
    expect(stepFrom('Home', at(5, 5), true)).toEqual(at(0, 1));
    expect(stepFrom('End', at(5, 5), true)).toEqual(at(10, 10));
  });

  it('leave other keys to the page', () => {
    for (const key of ['Enter', ' ', 'Tab', 'a', 'PageDown'])
      expect(stepFrom(key, at(5, 5))).toBeNull();
  });

  it('are not lost when classes disappear', () => {
    expect(placeWithin(at(9, 4), { rows: 4, columns: 4 })).toEqual(at(3, 3));
    expect(placeWithin(at(2, 1), { rows: 4, columns: 4 })).toEqual(at(2, 1));
  });
});
