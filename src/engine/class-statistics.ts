import type { ClassStatistics } from '../spec/class-statistics.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../spec/mnist.ts';
import type { DigitSplit } from '../spec/selection.ts';
import type { SplitRange } from '../spec/split-range.ts';
import type { Examples } from './examples.ts';
import type { Clock } from './pass.ts';

/** Digits between two looks at the clock: about a tenth of a millisecond. */
const PER_LOOK = 64;

/**
 * Adds up the digits of a split in slices. All sums are whole numbers and exact: 60,000 digits of
 * 784 pixels of at most 255² stay below 2⁵³, and a pixel's levels below 2³².
 */
export class ClassStatisticsCount {
  readonly #examples: Examples;
  readonly #split: DigitSplit;
  readonly #from: number;
  readonly #to: number;
  readonly #counts = new Uint32Array(CLASS_COUNT);
  readonly #levelSums = new Uint32Array(CLASS_COUNT * PIXEL_COUNT);
  readonly #squareSums = new Float64Array(CLASS_COUNT);
  readonly #inkedPixels = new Uint32Array(CLASS_COUNT);
  #next: number;

  /** @param examples the file that the range is of; digits that have not arrived are passed by. */
  constructor(examples: Examples, split: DigitSplit, { from, to }: SplitRange) {
    this.#examples = examples;
    this.#split = split;
    this.#from = from;
    this.#to = to;
    this.#next = from;
  }

  /** Goes on until the end or the deadline. @returns the sums, or null while it lasts. */
  advance(clock: Clock, deadline: number): ClassStatistics | null {
    while (this.#next < this.#to) {
      const end = Math.min(this.#next + PER_LOOK, this.#to);
      for (; this.#next < end; this.#next++) this.#add(this.#next);
      if (clock() >= deadline) return null;
    }
    return {
      split: this.#split,
      size: this.#to - this.#from,
      counts: this.#counts,
      levelSums: this.#levelSums,
      squareSums: this.#squareSums,
      inkedPixels: this.#inkedPixels,
    };
  }

  #add(digit: number): void {
    if (!this.#examples.isReady(digit, digit + 1)) return;
    const { pixels, labels } = this.#examples;
    const label = labels[digit] ?? 0;
    const sums = label * PIXEL_COUNT;
    const first = digit * PIXEL_COUNT;
    let squares = 0;
    let inked = 0;
    for (let pixel = 0; pixel < PIXEL_COUNT; pixel++) {
      const level = pixels[first + pixel] ?? 0;
      if (level === 0) continue;
      this.#levelSums[sums + pixel] = (this.#levelSums[sums + pixel] ?? 0) + level;
      squares += level * level;
      inked += 1;
    }
    this.#counts[label] = (this.#counts[label] ?? 0) + 1;
    this.#squareSums[label] = (this.#squareSums[label] ?? 0) + squares;
    this.#inkedPixels[label] = (this.#inkedPixels[label] ?? 0) + inked;
  }
}
