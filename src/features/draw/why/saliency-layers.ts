import { IMAGE_SIDE } from '../../../spec/mnist.ts';

const FULL_INK = 255;

/** Each way a picture of its own, the strongest share of either in full colour. */
export interface SaliencyLayers {
  /** [784] strength, 0 to 255. */
  readonly speaksFor: Uint8Array;
  readonly speaksAgainst: Uint8Array;
  /** Where most of it is, a number of `placeOf`; null where there is none. */
  readonly placeFor: number | null;
  readonly placeAgainst: number | null;
}

/** @param shares [784] above 0 for the answer, below against it. */
export function saliencyLayers(shares: Float32Array): SaliencyLayers {
  const against = shares.map((share) => -share);
  const strongest = Math.max(...shares.map(Math.abs));
  return {
    speaksFor: strengths(shares, strongest),
    speaksAgainst: strengths(against, strongest),
    placeFor: heaviestPlace(shares),
    placeAgainst: heaviestPlace(against),
  };
}

/** What is above 0, in shares of the strongest. */
function strengths(shares: Float32Array, strongest: number): Uint8Array {
  return Uint8Array.from(shares, (share) =>
    share > 0 ? Math.round((share / strongest) * FULL_INK) : 0,
  );
}

/** MNIST's digits leave a margin of four pixels; what lies between is cut into nine places. */
const MARGIN = 4;
const PLACES_A_SIDE = 3;

/** 0 at the top left, row by row, 8 at the bottom right. */
function placeOf(pixel: number): number {
  const placeAlong = (at: number) => {
    const share = (at - MARGIN) / (IMAGE_SIDE - 2 * MARGIN);
    return Math.min(PLACES_A_SIDE - 1, Math.max(0, Math.floor(share * PLACES_A_SIDE)));
  };
  const row = placeAlong(Math.floor(pixel / IMAGE_SIDE));
  return PLACES_A_SIDE * row + placeAlong(pixel % IMAGE_SIDE);
}

/** The place with the most of what is above 0. */
function heaviestPlace(shares: Float32Array): number | null {
  const weights = new Float64Array(PLACES_A_SIDE * PLACES_A_SIDE);
  shares.forEach((share, pixel) => {
    const place = placeOf(pixel);
    if (share > 0) weights[place] = (weights[place] ?? 0) + share;
  });
  const heaviest = Math.max(...weights);
  return heaviest > 0 ? weights.indexOf(heaviest) : null;
}
