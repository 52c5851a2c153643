import type { SeriesPoint } from '../../lib/series/buckets.ts';

/** The item nearest to x; none when there are none. */
export function nearest<Item>(
  items: readonly Item[],
  x: number,
  xOf: (item: Item) => number,
): Item | undefined {
  let distance = Number.POSITIVE_INFINITY;
  let found: Item | undefined;
  for (const item of items) {
    const candidate = Math.abs(xOf(item) - x);
    if (candidate >= distance) continue;
    distance = candidate;
    found = item;
  }
  return found;
}

/** How many epochs were done at a step, by what is known of the steps around it. */
export function epochAt(epochs: readonly SeriesPoint[], step: number): number {
  // A growing series: the first value of a bucket is its minimum, the last its maximum.
  const knots = epochs.flatMap(({ from, to, minimum, maximum }) => [
    { step: from, epoch: minimum },
    { step: to, epoch: maximum },
  ]);
  const after = knots.find((knot) => knot.step >= step) ?? knots.at(-1);
  const before = knots.findLast((knot) => knot.step <= step) ?? knots.at(0);
  if (before === undefined || after === undefined) return 0;
  const share = after.step > before.step ? (step - before.step) / (after.step - before.step) : 0;
  return before.epoch + share * (after.epoch - before.epoch);
}
