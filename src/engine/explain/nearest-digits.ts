import { PIXEL_COUNT } from '../../spec/mnist.ts';
import type { Examples } from '../examples.ts';
import type { Clock } from '../pass.ts';

/** A training digit that looks like another. */
export interface NearDigit {
  /** Its place in the training file. */
  readonly index: number;
  /** The square of the Euclidean distance, in grey levels. */
  readonly squaredDistance: number;
}

/** Digits between two looks at the clock: about a third of a millisecond. */
const PER_LOOK = 256;

/** Rows of pixels between two looks at the sum. */
const PIXELS_PER_LOOK = 56;

/**
 * Goes through training digits in slices and keeps the nearest by Euclidean distance of their grey
 * levels, in whole numbers; of two as near the one of the lower index. A digit is left off as soon
 * as it is farther than all that are kept.
 */
export class NearestSearch {
  readonly #examples: Examples;
  readonly #candidates: Int32Array;
  readonly #digit: Uint8Array;
  readonly #count: number;
  readonly #nearest: NearDigit[] = [];
  #next = 0;

  /**
   * @param candidates indices of training digits, ascending; those that have not arrived are passed by.
   * @param digit 784 grey levels.
   * @param count how many to find.
   */
  constructor(examples: Examples, candidates: Int32Array, digit: Uint8Array, count: number) {
    this.#examples = examples;
    this.#candidates = candidates;
    this.#digit = digit;
    this.#count = count;
  }

  /** Goes on until the end or the deadline. @returns the nearest first, or null while it lasts. */
  advance(clock: Clock, deadline: number): readonly NearDigit[] | null {
    while (this.#next < this.#candidates.length) {
      const end = Math.min(this.#next + PER_LOOK, this.#candidates.length);
      for (; this.#next < end; this.#next++) this.#consider(this.#candidates[this.#next] ?? 0);
      if (clock() >= deadline) return null;
    }
    return this.#nearest;
  }

  #consider(index: number): void {
    if (!this.#examples.isReady(index, index + 1)) return;
    const nearest = this.#nearest;
    const isFull = nearest.length === this.#count;
    const limit = isFull ? (nearest.at(-1)?.squaredDistance ?? 0) : Number.POSITIVE_INFINITY;
    const { pixels } = this.#examples;
    const squaredDistance = distanceBelow(this.#digit, pixels, index * PIXEL_COUNT, limit);
    if (squaredDistance >= limit) return;
    if (isFull) nearest.pop();
    const place = nearest.findIndex((other) => other.squaredDistance > squaredDistance);
    nearest.splice(place < 0 ? nearest.length : place, 0, { index, squaredDistance });
  }
}

/** The squared distance of a digit to the one at `start`; no less than the limit when it gives up. */
function distanceBelow(
  digit: Uint8Array,
  pixels: Uint8Array,
  start: number,
  limit: number,
): number {
  let sum = 0;
  for (let from = 0; from < PIXEL_COUNT && sum < limit; from += PIXELS_PER_LOOK) {
    for (let i = from; i < from + PIXELS_PER_LOOK; i++) {
      const difference = (digit[i] ?? 0) - (pixels[start + i] ?? 0);
      sum += difference * difference;
    }
  }
  return sum;
}
