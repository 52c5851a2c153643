import { describe, expect, it } from 'vitest';
import { cellAfter } from './cell-after.ts';

describe('the pixel after a key', () => {
  const from = { row: 5, column: 9 };

  it('is beside, above or below, or at an end of the row', () => {
    expect(cellAfter('ArrowLeft', from)).toEqual({ row: 5, column: 8 });
    expect(cellAfter('ArrowRight', from)).toEqual({ row: 5, column: 10 });
    expect(cellAfter('ArrowUp', from)).toEqual({ row: 4, column: 9 });
    expect(cellAfter('ArrowDown', from)).toEqual({ row: 6, column: 9 });
    expect(cellAfter('Home', from)).toEqual({ row: 5, column: 0 });
    expect(cellAfter('End', from)).toEqual({ row: 5, column: 27 });
  });

  it('is the same at the edge', () => {
    const last = { row: 27, column: 27 };
    expect([cellAfter('ArrowRight', last), cellAfter('ArrowDown', last)]).toEqual([last, last]);
    const first = { row: 0, column: 0 };
    expect([cellAfter('ArrowLeft', first), cellAfter('ArrowUp', first)]).toEqual([first, first]);
  });

  it('is none for other keys', () => {
    expect(cellAfter('Enter', from)).toBeNull();
  });
});
