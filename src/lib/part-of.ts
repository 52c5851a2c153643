/**
 * Work that is a part of more: what it yields as the share of it that is done, 0 to 1, becomes the share of
 * all, `from` to `to`. For work that has nothing to put back: when this is ended, it is not told.
 */
export function* partOf<Result>(
  work: Generator<number, Result>,
  from: number,
  to: number,
): Generator<number, Result, undefined> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield from + (to - from) * value;
  }
}
