import { formatTenths } from '../format.ts';

export const looking = {
  /** Of the worker's time. */
  cost: (share: number) =>
    `Showing this took ${formatTenths(share * 100)}\u00a0% of the worker’s time in this run.`,
} as const;
