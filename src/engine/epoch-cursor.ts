import { SHARD_EXAMPLES } from '../spec/mnist.ts';
import { EpochOrder } from './epoch-order.ts';

/** Where a run stands: which epoch, and how many of its digits are done. */
export class EpochCursor {
  readonly #order: EpochOrder;
  readonly size: number;
  #epoch = 0;
  #position = 0;

  /** @param order holds the digits of the epoch under way from here on. */
  constructor(seed: number, order: Int32Array) {
    this.#order = new EpochOrder(seed, order);
    this.size = order.length;
    this.#order.arrange(0);
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
    return this.#epoch + this.#position / this.size;
  }

  /** The next batch; the last of an epoch is as short as it must be. */
  rowsOfNextBatch(batchSize: number): number {
    return Math.min(batchSize, this.size - this.#position);
  }

  /**
   * The next `rows` digits lie among the first … of the training split: in the first epoch those
   * of the shards reached so far, later all.
   */
  digitsNeeded(rows: number): number {
    if (this.#epoch > 0) return this.size;
    const shards = Math.ceil((this.#position + rows) / SHARD_EXAMPLES);
    return Math.min(this.size, shards * SHARD_EXAMPLES);
  }

  /** Moves past a batch. @returns whether that was the end of an epoch. */
  advance(rows: number): boolean {
    this.#position += rows;
    if (this.#position < this.size) return false;
    this.#position = 0;
    this.#epoch += 1;
    this.#order.arrange(this.#epoch);
    return true;
  }
}
