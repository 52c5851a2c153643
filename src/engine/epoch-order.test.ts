import { describe, expect, it } from 'vitest';
import { SHARD_EXAMPLES } from '../spec/mnist.ts';
import { EpochOrder } from './epoch-order.ts';

const SIZE = 7_500;

function arrange(seed: number, epoch: number): Int32Array {
  const order = Int32Array.from({ length: SIZE }, (_, i) => i);
  new EpochOrder(seed).shuffle(epoch, order);
  return order;
}

const sorted = (order: Int32Array) => [...order].sort((a, b) => a - b);
const everyDigit = Array.from({ length: SIZE }, (_, i) => i);

describe('the order of an epoch', () => {
  it.each([0, 1, 2])('holds every digit once in epoch %i', (epoch) => {
    expect(sorted(arrange(3, epoch))).toEqual(everyDigit);
  });

  it('goes through the shards in order in the first epoch and shuffles within each', () => {
    const order = arrange(3, 0);
    order.forEach((digit, position) => {
      expect(Math.floor(digit / SHARD_EXAMPLES)).toBe(Math.floor(position / SHARD_EXAMPLES));
    });
    expect([...order.subarray(0, 10)]).not.toEqual(everyDigit.slice(0, 10));
  });

  it('goes through the shards in order also where digits are left out', () => {
    const order = Int32Array.from({ length: SIZE / 2 }, (_, i) => 2 * i);
    new EpochOrder(3).shuffle(0, order);
    const half = SHARD_EXAMPLES / 2;
    order.forEach((digit, position) => {
      expect(Math.floor(digit / SHARD_EXAMPLES)).toBe(Math.floor(position / half));
    });
  });

  it('mixes all shards from the second epoch on', () => {
    const firstShard = arrange(3, 1).subarray(0, SHARD_EXAMPLES);
    const fromItself = firstShard.filter((digit) => digit < SHARD_EXAMPLES).length;
    expect(fromItself / SHARD_EXAMPLES).toBeCloseTo(SHARD_EXAMPLES / SIZE, 1);
  });

  it('depends on seed and epoch alone', () => {
    expect(arrange(3, 4)).toEqual(arrange(3, 4));
    expect(arrange(3, 4)).not.toEqual(arrange(3, 5));
    expect(arrange(3, 4)).not.toEqual(arrange(4, 4));
  });
});
