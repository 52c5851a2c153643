import { SHARD_EXAMPLES } from '../spec/mnist.ts';
import { EpochOrder } from './epoch-order.ts';
import type { TrainingDigits } from './training-digits.ts';

/** Where a run stands: which epoch, and how many of its digits are done. */
export class EpochCursor {
  readonly #digits: TrainingDigits;
  readonly #order: EpochOrder;
  readonly #places: Int32Array;
  #size = 0;
  #isArranged = false;
  #epoch = 0;
  #position = 0;

  /** @param places holds the digits of the epoch under way from here on. */
  constructor(seed: number, digits: TrainingDigits, places: Int32Array) {
    this.#digits = digits;
    this.#order = new EpochOrder(seed);
    this.#places = places;
    if (!digits.isSubset) this.#arrange();
  }

  /** Digits in an epoch; 0 while it is not known which they are. */
  get size(): number {
    return this.#size;
  }

  /** Whether it turned out that none of the digits is of the chosen classes. */
  get isEmpty(): boolean {
    return this.#isArranged && this.#size === 0;
  }

  /** Whole epochs done. */
  get epoch(): number {
    return this.#epoch;
  }

  /** Digits of the epoch under way that are done. */
  get position(): number {
    return this.#position;
  }

  /** Epochs done, as a fraction. */
  get progress(): number {
    return this.#size === 0 ? 0 : this.#epoch + this.#position / this.#size;
  }

  /**
   * Whether the digits of the next batch have arrived: in the first epoch those of the shards
   * reached so far, later all. Which digits are of a subset of classes is known once all are there.
   */
  isReady(batchSize: number): boolean {
    if (!this.#isArranged) {
      if (!this.#digits.isReady(0, this.#digits.available)) return false;
      this.#arrange();
    }
    return this.#digits.isReady(0, this.#digitsNeeded(this.rowsOfNextBatch(batchSize)));
  }

  /** Digits at the beginning of the epoch's order that have arrived; at least those of `isReady`. */
  get readyPositions(): number {
    if (this.#digits.isReady(0, this.#digits.available)) return this.#size;
    return this.#digitsNeeded(1);
  }

  /** The next batch; the last of an epoch is as short as it must be. */
  rowsOfNextBatch(batchSize: number): number {
    return Math.min(batchSize, this.#size - this.#position);
  }

  /** Moves past a batch. @returns whether that was the end of an epoch. */
  advance(rows: number): boolean {
    this.#position += rows;
    if (this.#position < this.#size) return false;
    this.#position = 0;
    this.#epoch += 1;
    this.#arrange();
    return true;
  }

  #arrange(): void {
    this.#size = this.#digits.list(this.#places);
    this.#order.shuffle(this.#epoch, this.#places.subarray(0, this.#size));
    this.#isArranged = true;
  }

  /** The next `rows` digits lie among the first … of the training file. */
  #digitsNeeded(rows: number): number {
    if (this.#epoch > 0 || this.#digits.isSubset) return this.#digits.available;
    const shards = Math.ceil((this.#position + rows) / SHARD_EXAMPLES);
    return Math.min(this.#size, shards * SHARD_EXAMPLES);
  }
}
