import { describe, expect, it } from 'vitest';
import { ITEMS_PER_PAGE, pageOf } from './paging.ts';

const items = (count: number) => Array.from({ length: count }, (_, item) => 3 * item);

describe('a page', () => {
  it('begins where the one before ended, until all have been seen', () => {
    const all = items(10_000);
    const { pages } = pageOf(all, 0);
    expect(pages).toBe(250);
    const seen = Array.from({ length: pages }, (_, page) => pageOf(all, page).items).flat();
    expect(seen).toEqual(all);
  });

  it('has as many items as are wanted on one', () => {
    expect(pageOf([1, 2, 3, 4, 5], 1, 2)).toEqual({ page: 1, pages: 3, from: 2, items: [3, 4] });
  });

  it('is short at the end', () => {
    const last = pageOf(items(2 * ITEMS_PER_PAGE + 1), 2);
    expect(last).toEqual({ page: 2, pages: 3, from: 80, items: [240] });
  });

  it('is the last one when there are fewer than there were', () => {
    expect(pageOf(items(ITEMS_PER_PAGE + 5), 7).page).toBe(1);
  });

  it('is full where the last page is', () => {
    expect(pageOf(items(ITEMS_PER_PAGE), 5)).toMatchObject({ page: 0, pages: 1 });
  });

  it('is the first of one when there is nothing', () => {
    expect(pageOf([], 0)).toEqual({ page: 0, pages: 1, from: 0, items: [] });
  });
});
