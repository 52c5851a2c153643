import { Buckets, type SeriesPoint } from './buckets.ts';

const CAPACITY = 4_096;

/**
 * One number per x, for ever, in bounded memory. Values gather in buckets that know their minimum,
 * maximum and mean; when the buckets are full, neighbours merge and each covers twice as many
 * values from then on. A single spike therefore stays in its bucket's maximum however long the
 * series grows. Appending allocates nothing.
 */
export class History {
  readonly #capacity: number;
  readonly #buckets: Buckets;
  #count = 0;
  /** How many values a full bucket covers: 1, 2, 4, … */
  #width = 1;
  #nonFinite = 0;

  /** @param capacity how many buckets there may be; even, at least 2. */
  constructor(capacity = CAPACITY) {
    this.#capacity = capacity;
    this.#buckets = new Buckets(capacity);
  }

  /** How many values were NaN or infinite. They are in no bucket. */
  get nonFinite(): number {
    return this.#nonFinite;
  }

  clear(): void {
    this.#count = 0;
    this.#width = 1;
    this.#nonFinite = 0;
  }

  /** @param x larger than every x before. */
  append(x: number, value: number): void {
    if (!Number.isFinite(value)) {
      this.#nonFinite += 1;
      return;
    }
    const last = this.#count - 1;
    if (last >= 0 && this.#buckets.values(last) < this.#width) {
      this.#buckets.add(last, x, value);
      return;
    }
    if (this.#count === this.#capacity) this.#mergeNeighbours();
    this.#buckets.start(this.#count, x, value);
    this.#count += 1;
  }

  /**
   * The series between two x as at most `maximumPoints` (2 or more) points in order. Points stand
   * on fixed groups of a power of two buckets, so that a growing series does not flicker; the first
   * value and the last one keep their own x.
   */
  sample(
    maximumPoints: number,
    from = Number.NEGATIVE_INFINITY,
    to = Number.POSITIVE_INFINITY,
  ): SeriesPoint[] {
    const [begin, end] = this.#range(from, to);
    if (begin >= end) return [];
    const size = groupSize(begin, end, maximumPoints);
    const points: SeriesPoint[] = [];
    for (let group = begin - (begin % size); group < end; group += size) {
      const [first, beyond] = [Math.max(begin, group), Math.min(end, group + size)];
      points.push(this.#placed(this.#buckets.summarize(first, beyond), first, beyond));
    }
    return points;
  }

  #mergeNeighbours(): void {
    this.#count /= 2;
    this.#width *= 2;
    for (let target = 0; target < this.#count; target++) {
      this.#buckets.merge(target, 2 * target, 2 * target + 1);
    }
  }

  /** The buckets that touch the range, the second number not included. */
  #range(from: number, to: number): [number, number] {
    let begin = 0;
    let end = this.#count;
    while (begin < end && this.#buckets.to(begin) < from) begin += 1;
    while (begin < end && this.#buckets.from(end - 1) > to) end -= 1;
    return [begin, end];
  }

  #placed(point: SeriesPoint, first: number, beyond: number): SeriesPoint {
    if (first === 0) return { ...point, x: point.from };
    return beyond === this.#count ? { ...point, x: point.to } : point;
  }
}

/** The smallest power of two of which at most `maximum` aligned groups touch the range. */
function groupSize(begin: number, end: number, maximum: number): number {
  let size = 1;
  while (Math.ceil(end / size) - Math.floor(begin / size) > maximum) size *= 2;
  return size;
}
