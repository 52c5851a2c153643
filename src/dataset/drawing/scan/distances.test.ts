import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaredDistances } from './distances.ts';

describe('squared distances', () => {
  it('are exactly those to the nearest marked pixel', () => {
    const side = fc.integer({ min: 1, max: 12 });
    const marks = fc.uniqueArray(fc.nat(143), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(side, marks, (n, places) => {
        const marked = new Uint8Array(n * n);
        for (const place of places) marked[place % (n * n)] = 1;
        const there = [...marked.keys()].filter((i) => marked[i] === 1);
        const expected = Float64Array.from(marked, (_, i) =>
          Math.min(
            ...there.map((j) => {
              const [dx, dy] = [(i % n) - (j % n), Math.floor(i / n) - Math.floor(j / n)];
              return dx * dx + dy * dy;
            }),
          ),
        );
        expect(squaredDistances(marked, n)).toEqual(expected);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('are farther than any where nothing is marked', () => {
    const nothing = squaredDistances(new Uint8Array(49), 7);
    expect(Math.min(...nothing)).toBeGreaterThanOrEqual(4 * 49);
  });
});
