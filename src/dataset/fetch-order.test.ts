import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servedMnist } from '../testing/served-mnist.ts';
import { fetchOrder } from './fetch-order.ts';

/** Four training files of three examples, two test files of two. */
const { manifest } = servedMnist();

function names(validationSize: number): string[] {
  return fetchOrder(manifest, validationSize).map(({ name }) => name.replace('.bin', ''));
}

describe('fetchOrder', () => {
  it('goes straight to the test digits when none are held out', () => {
    expect(names(0)).toEqual([
      'train-00',
      'test-00',
      'test-01',
      'train-01',
      'train-02',
      'train-03',
    ]);
  });

  it('puts the files of the validation digits second, a file with one of them included', () => {
    const one = ['train-00', 'train-03', 'test-00', 'test-01', 'train-01', 'train-02'];
    expect(names(1)).toEqual(one);
    expect(names(3)).toEqual(one);
    expect(names(4).slice(0, 4)).toEqual(['train-00', 'train-02', 'train-03', 'test-00']);
  });

  it('holds every file once, the first shard first, for every validation size', () => {
    fc.assert(
      fc.property(fc.nat(12), (validationSize) => {
        const order = names(validationSize);
        expect(order[0]).toBe('train-00');
        expect(order.toSorted()).toEqual(names(0).toSorted());
      }),
      { seed: 1 },
    );
  });
});
