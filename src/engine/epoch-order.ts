import { SHARD_EXAMPLES } from '../spec/mnist.ts';
import { PURPOSE, RandomStream } from './random.ts';

/** Shuffles the digits of an epoch: a permutation that depends on seed and epoch alone. */
export class EpochOrder {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /**
   * Later epochs shuffle everything. The first goes through the shards in order and shuffles each
   * within, so that training can start before all have arrived, and is the same when they have.
   *
   * @param order the digits of the experiment, ascending.
   */
  shuffle(epoch: number, order: Int32Array): void {
    if (epoch > 0) {
      this.#shuffleAll(order, epoch, 0);
      return;
    }
    let start = 0;
    while (start < order.length) {
      const shard = Math.floor((order[start] ?? 0) / SHARD_EXAMPLES);
      const end = endOfShard(order, start, shard);
      this.#shuffleAll(order.subarray(start, end), epoch, shard);
      start = end;
    }
  }

  /** Fisher–Yates, from the end. */
  #shuffleAll(order: Int32Array, epoch: number, shard: number): void {
    const stream = new RandomStream(this.#seed, PURPOSE.shuffle, epoch, shard);
    for (let i = order.length - 1; i > 0; i--) {
      const j = stream.below(i + 1, i);
      const kept = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = kept;
    }
  }
}

function endOfShard(order: Int32Array, start: number, shard: number): number {
  const next = (shard + 1) * SHARD_EXAMPLES;
  let end = start;
  while (end < order.length && (order[end] ?? 0) < next) end++;
  return end;
}
