import { IMAGE_SIDE } from '../spec/mnist.ts';

/** MNIST's digits leave a margin of four pixels; what lies between is cut into nine places. */
const MARGIN = 4;
const PLACES_A_SIDE = 3;

/**
 * The ninth of a digit that has the most of what is above 0: 0 at the top left, row by row, 8 at the bottom
 * right; null where nothing is above 0.
 *
 * @param shares [784]
 */
export function heaviestNinth(shares: Float32Array): number | null {
  const weights = new Float64Array(PLACES_A_SIDE * PLACES_A_SIDE);
  shares.forEach((share, pixel) => {
    const place = ninthOf(pixel);
    if (share > 0) weights[place] = (weights[place] ?? 0) + share;
  });
  const heaviest = Math.max(...weights);
  return heaviest > 0 ? weights.indexOf(heaviest) : null;
}

function ninthOf(pixel: number): number {
  const placeAlong = (at: number) => {
    const share = (at - MARGIN) / (IMAGE_SIDE - 2 * MARGIN);
    return Math.min(PLACES_A_SIDE - 1, Math.max(0, Math.floor(share * PLACES_A_SIDE)));
  };
  const row = placeAlong(Math.floor(pixel / IMAGE_SIDE));
  return PLACES_A_SIDE * row + placeAlong(pixel % IMAGE_SIDE);
}
