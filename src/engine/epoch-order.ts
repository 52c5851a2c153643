import { SHARD_EXAMPLES } from '../spec/mnist.ts';
import { PURPOSE, RandomStream } from './random.ts';

/** Which training digit stands where in an epoch: a permutation that depends on seed and epoch alone. */
export class EpochOrder {
  readonly #seed: number;
  readonly #order: Int32Array;

  /** @param order overwritten by `arrange`; its length is the number of training digits. */
  constructor(seed: number, order: Int32Array) {
    this.#seed = seed;
    this.#order = order;
  }

  /**
   * Later epochs shuffle everything. The first goes through the shards in order and shuffles each
   * within, so that training can start before all have arrived, and is the same when they have.
   */
  arrange(epoch: number): void {
    const order = this.#order;
    for (let i = 0; i < order.length; i++) order[i] = i;
    if (epoch > 0) {
      this.#shuffle(order, epoch, 0);
      return;
    }
    for (let start = 0, shard = 0; start < order.length; start += SHARD_EXAMPLES, shard++) {
      this.#shuffle(order.subarray(start, start + SHARD_EXAMPLES), epoch, shard);
    }
  }

  /** Fisher–Yates, from the end. */
  #shuffle(order: Int32Array, epoch: number, shard: number): void {
    const stream = new RandomStream(this.#seed, PURPOSE.shuffle, epoch, shard);
    for (let i = order.length - 1; i > 0; i--) {
      const j = stream.below(i + 1, i);
      const kept = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = kept;
    }
  }
}
