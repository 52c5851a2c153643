import { describe, expect, it } from 'vitest';
import { cellAt, inWholeRows, largestOf, layOutCells } from './cells.ts';

describe('the cell at a place', () => {
  // Three columns, two rows, the last row short: 10 pixels a cell, from (100, 50).
  const box = { left: 100, top: 50, width: 30, height: 20 };
  const at = (clientX: number, clientY: number) => cellAt(box, { clientX, clientY }, 5, 3);

  it('is counted row by row', () => {
    expect(at(100, 50)).toBe(0);
    expect(at(129.9, 59.9)).toBe(2);
    expect(at(111, 61)).toBe(4);
  });

  it('is none where the last row has ended, nor beside the box', () => {
    expect(at(125, 65)).toBeNull();
    expect(at(99.9, 55)).toBeNull();
    expect(at(130, 55)).toBeNull();
    expect(at(110, 49)).toBeNull();
    expect(at(110, 70)).toBeNull();
  });
});

describe('the cells of a layer', () => {
  it.each([
    [1, 600],
    [10, 600],
    [128, 600],
    [128, 320],
    [1000, 600],
    [4096, 320],
    [7, 20],
  ])('have room for all %i units on %i pixels, and are whole pixels', (count, width) => {
    const { columns, rows, side } = layOutCells(count, width);
    expect(columns * rows).toBeGreaterThanOrEqual(count);
    expect(columns * (rows - 1)).toBeLessThan(count);
    expect(columns * side).toBeLessThanOrEqual(width);
    expect(Number.isInteger(side)).toBe(true);
    expect(side).toBeGreaterThanOrEqual(6);
  });

  it('are large while they are few', () => {
    expect(layOutCells(16, 600).side).toBe(28);
    expect(layOutCells(128, 600).side).toBeGreaterThanOrEqual(20);
  });

  it('keep to a height that leaves room for others', () => {
    for (const count of [64, 128, 512, 1500]) {
      const { rows, side } = layOutCells(count, 600);
      expect(rows * side).toBeLessThan(150);
    }
  });

  it('are followed by empty ones to the end of the row', () => {
    const layout = { columns: 3, rows: 2, side: 28 };
    expect([...inWholeRows(Float32Array.of(1, 2, 3, 4), layout)]).toEqual([1, 2, 3, 4, 0, 0]);
  });

  it('are scaled by the largest, whatever its sign', () => {
    expect(largestOf(Float32Array.of(1, -3, 2))).toBe(3);
    expect(largestOf(new Float32Array())).toBe(0);
  });
});
