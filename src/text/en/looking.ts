import { formatTenths } from '../format.ts';

export const looking = {
  /** Of the worker's time. */
  cost: (share: number) =>
    share > 0 && share < 0.0005
      ? 'Showing this took less than 0.1\u00a0% of the worker’s time in this run.'
      : `Showing this took ${formatTenths(share * 100)}\u00a0% of the worker’s time in this run.`,
} as const;
