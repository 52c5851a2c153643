import { describe, expect, it } from 'vitest';
import { saliencyLayers } from './saliency-layers.ts';

/** Shares that are 0 but at these rows and columns. */
function sharesAt(...places: readonly (readonly [row: number, column: number, share: number])[]) {
  const shares = new Float32Array(784);
  for (const [row, column, share] of places) shares[28 * row + column] = share;
  return shares;
}

describe('the layers of a saliency', () => {
  it('have the strongest share of either way in full, and the others in proportion', () => {
    const layers = saliencyLayers(sharesAt([5, 5, 1], [6, 6, 0.5], [20, 20, -2]));
    expect(layers.speaksFor[28 * 5 + 5]).toBe(128);
    expect(layers.speaksFor[28 * 6 + 6]).toBe(64);
    expect(layers.speaksAgainst[28 * 20 + 20]).toBe(255);
    expect(layers.speaksFor[28 * 20 + 20]).toBe(0);
    expect(layers.speaksAgainst[28 * 5 + 5]).toBe(0);
  });

  it('say in which ninth of the digit most of each is', () => {
    const shares = sharesAt([5, 5, 1], [20, 13, 0.7], [21, 14, 0.7], [13, 22, -1], [0, 27, -0.5]);
    expect(saliencyLayers(shares)).toMatchObject({ placeFor: 7, placeAgainst: 5 });
  });

  it('are empty where nothing speaks', () => {
    const { speaksFor, speaksAgainst, ...places } = saliencyLayers(new Float32Array(784));
    expect(places).toEqual({ placeFor: null, placeAgainst: null });
    expect([...speaksFor, ...speaksAgainst].every((strength) => strength === 0)).toBe(true);
  });
});
