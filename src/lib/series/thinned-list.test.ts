import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ThinnedList } from './thinned-list.ts';

function listOf(count: number, limit: number): number[] {
  const list = new ThinnedList<number>(limit);
  for (let item = 0; item < count; item++) list.add(item);
  return list.toArray();
}

describe('ThinnedList', () => {
  it('keeps everything while there is room', () => {
    expect(listOf(5, 5)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps every second item and the newest when it is full', () => {
    expect(listOf(6, 5)).toEqual([0, 2, 4, 5]);
    expect(listOf(7, 5)).toEqual([0, 2, 4, 6]);
  });

  it('never holds more than its limit, in order, with the first and the newest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.integer({ min: 2, max: 50 }),
        (count, limit) => {
          const items = listOf(count, limit);
          expect(items.length).toBeLessThanOrEqual(limit);
          expect(items).toEqual([...new Set(items)].sort((a, b) => a - b));
          expect(items.at(0)).toBe(0);
          expect(items.at(-1)).toBe(count - 1);
        },
      ),
    );
  });

  it('spaces what it keeps evenly, all but the newest', () => {
    const items = listOf(1_000, 40).slice(0, -1);
    const gaps = new Set(items.slice(1).map((item, index) => item - (items[index] ?? 0)));
    expect(gaps.size).toBe(1);
  });

  it('starts anew after it was cleared', () => {
    const list = new ThinnedList<number>(2);
    for (const item of [1, 2, 3, 4, 5]) list.add(item);
    list.clear();
    list.add(7);
    list.add(8);
    expect(list.toArray()).toEqual([7, 8]);
  });
});
