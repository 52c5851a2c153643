import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_OF_SPLIT } from '../../spec/own-data.ts';
import { shuffled } from './shuffled.ts';
import { keepSplit, splitImages } from './split-images.ts';

const ascending = (values: Iterable<number>) => [...values].sort((a, b) => a - b);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a shuffled order', () => {
  it('has every place once, and is the same every time', () => {
    expect(ascending(shuffled(1_000))).toEqual(upTo(1_000));
    expect(shuffled(1_000)).toEqual(shuffled(1_000));
    expect([...shuffled(1)]).toEqual([0]);
    expect([...shuffled(0)]).toEqual([]);
  });

  it('is none of an order that one would notice', () => {
    const order = shuffled(1_000);
    const fixed = order.filter((place, index) => place === index).length;
    // One on average; more than ten once in 10^8 orders.
    expect(fixed).toBeLessThan(10);
    const rising = order.filter((place, index) => place > (order[index - 1] ?? 0)).length;
    // Half of them ± 9 (one deviation, √(n/12)).
    expect(Math.abs(rising - 500)).toBeLessThan(50);
  });
});

describe('a drawn test', () => {
  it('is one image in seven of each class, give or take one', () => {
    const counts = fc.array(fc.integer({ min: 10, max: 300 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(counts, (perClass) => {
        const labels = perClass.flatMap((count, label) => Array<number>(count).fill(label));
        const { training, test } = splitImages(labels);
        expect(ascending([...training, ...test])).toEqual(upTo(labels.length));
        expect(test).toHaveLength(Math.round(labels.length / 7));
        for (const [label, count] of perClass.entries()) {
          const drawn = test.filter((place) => labels[place] === label).length;
          expect(Math.abs(drawn - (count * test.length) / labels.length)).toBeLessThan(1);
          expect(drawn).toBeGreaterThanOrEqual(1);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each([60_001, 69_993, 70_000])(
    'leaves no more to train on than there is room for, of %i',
    (count) => {
      const { training, test } = splitImages(new Uint8Array(count).map((_, i) => i % 10));
      expect(training.length).toBeLessThanOrEqual(MOST_OF_SPLIT.training);
      expect(test.length).toBeLessThanOrEqual(MOST_OF_SPLIT.test);
      expect(training.length + test.length).toBe(count);
    },
  );

  it('mixes the classes, so that the last of the file are of all', () => {
    const labels = upTo(700).map((place) => Math.floor(place / 100));
    const last = splitImages(labels).training.slice(-60);
    expect(new Set(last.map((place) => labels[place])).size).toBe(7);
  });
});

describe('a test that is given', () => {
  it('stays as it is, and the training images are mixed', () => {
    const isTest = upTo(100).map((place) => place % 5 === 0);
    const { training, test } = keepSplit(isTest);
    expect(test).toEqual(upTo(20).map((index) => 5 * index));
    expect(ascending(training)).toEqual(upTo(100).filter((place) => place % 5 !== 0));
    expect(training).not.toEqual(ascending(training));
  });
});
