import { formatCount } from '../format.ts';

/** Of digits that are shown page by page. */
export const paging = {
  range: (from: number, to: number, count: number) =>
    `Digits ${formatCount(from)} to ${formatCount(to)} of ${formatCount(count)}`,
  previous: 'Previous page',
  next: 'Next page',
  keys: 'Arrow keys go from digit to digit, Page Up and Page Down turn the page, Enter opens a digit.',
} as const;
