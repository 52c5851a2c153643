import { expect, it } from 'vitest';
import { PIXEL_COUNT } from '../../../spec/mnist.ts';
import { tilesOfFullStrength } from './tile-strength.ts';

it('the strongest weight of every tile is brought to ±1, and a tile of zeros left alone', () => {
  const weights = new Float32Array(3 * PIXEL_COUNT);
  weights[0] = 0.5;
  weights[1] = -2;
  weights[PIXEL_COUNT + 7] = 0.25;
  const scaled = tilesOfFullStrength(weights);
  expect([scaled[0], scaled[1], scaled[PIXEL_COUNT + 7]]).toEqual([0.25, -1, 1]);
  expect(scaled.subarray(2 * PIXEL_COUNT).every((weight) => weight === 0)).toBe(true);
});
