import { describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../../../spec/mnist.ts';
import { openedWeights } from './opened-weights.ts';

const weights = new Float32Array(2 * PIXEL_COUNT);
weights.fill(0.5, PIXEL_COUNT);
const opened = { unit: 3, weights: new Float32Array(PIXEL_COUNT), bias: 1, outgoing: null };
const tiles = { units: Int32Array.of(3, 8), weights, opened };

describe('what is known of an open unit', () => {
  it('is its tile until the rest has come', () => {
    const known = openedWeights(tiles, 8);
    expect(known).toMatchObject({ unit: 8, bias: null, outgoing: null });
    expect(known?.weights).toEqual(new Float32Array(PIXEL_COUNT).fill(0.5));
  });

  it('is all that was found of it then', () => {
    expect(openedWeights(tiles, 3)).toBe(opened);
  });

  it('is nothing where its tile is of another page', () => {
    expect(openedWeights(tiles, 9)).toBeNull();
  });
});
