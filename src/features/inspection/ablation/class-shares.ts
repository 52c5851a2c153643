import { type Interval, wilsonInterval } from '../../../lib/wilson.ts';

/** How a class is read with and without some units. */
export interface ClassShare {
  readonly label: number;
  /** Shares of its digits that are read right. */
  readonly before: number;
  readonly after: number;
  /** The 95 % interval of `before`. */
  readonly interval: Interval;
}

/**
 * One for each class that has digits.
 *
 * @param counts [10] digits of each class. @param before [10] those read right with the units. @param after without.
 */
export function classShares(
  counts: Uint32Array,
  before: Uint32Array,
  after: Uint32Array,
): ClassShare[] {
  return [...counts.keys()]
    .filter((label) => (counts[label] ?? 0) > 0)
    .map((label) => ({ label, ...shareOf(counts[label] ?? 0, before[label], after[label]) }));
}

/** Of all classes together. */
export function overallShare(
  counts: Uint32Array,
  before: Uint32Array,
  after: Uint32Array,
): Omit<ClassShare, 'label'> {
  return shareOf(sum(counts), sum(before), sum(after));
}

export const sum = (values: Uint32Array): number => values.reduce((all, value) => all + value, 0);

function shareOf(count: number, before = 0, after = 0): Omit<ClassShare, 'label'> {
  return {
    before: before / count,
    after: after / count,
    interval: wilsonInterval(before / count, count),
  };
}
