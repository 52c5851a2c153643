import { describe, expect, it } from 'vitest';
import { strongestWeights } from './strongest-weights.ts';

describe('the strongest of the outgoing weights', () => {
  it('are those of largest magnitude, in the order of the units that they go to', () => {
    const outgoing = Float32Array.of(0.5, -2, 0.25, 1, 0);
    expect(strongestWeights(outgoing, 3)).toEqual([
      { to: 0, weight: 0.5 },
      { to: 1, weight: -2 },
      { to: 3, weight: 1 },
    ]);
  });

  it('are all where there are no more', () => {
    expect(strongestWeights(Float32Array.of(1, 2), 10).map(({ to }) => to)).toEqual([0, 1]);
  });
});
