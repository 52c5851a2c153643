/** About four rows of pictures. */
export const ITEMS_PER_PAGE = 40;

export interface Page {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** The first of its items, from 0. */
  readonly from: number;
  readonly items: readonly number[];
}

/** A page of the items; the last one where there are not so many pages any more. */
export function pageOf(
  items: readonly number[],
  wanted: number,
  itemsPerPage = ITEMS_PER_PAGE,
): Page {
  const pages = Math.max(1, Math.ceil(items.length / itemsPerPage));
  const page = Math.min(pages - 1, wanted);
  const from = page * itemsPerPage;
  return { page, pages, from, items: items.slice(from, from + itemsPerPage) };
}
