/** So many are laid out at once without holding up the page. */
const UNITS_PER_PAGE = 128;

export interface UnitPage {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** The first of its units in the order, from 0. */
  readonly from: number;
  readonly units: readonly number[];
}

/** A page of a layer's units; the last one where there are not so many pages any more. */
export function unitPage(order: readonly number[], wanted: number): UnitPage {
  const pages = Math.max(1, Math.ceil(order.length / UNITS_PER_PAGE));
  const page = Math.min(pages - 1, wanted);
  const from = page * UNITS_PER_PAGE;
  return { page, pages, from, units: order.slice(from, from + UNITS_PER_PAGE) };
}
