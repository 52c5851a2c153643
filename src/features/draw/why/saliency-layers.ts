import { heaviestNinth } from '../../../measures/heaviest-ninth.ts';

const FULL_INK = 255;

/** Each way a picture of its own, the strongest share of either in full colour. */
export interface SaliencyLayers {
  /** [784] strength, 0 to 255. */
  readonly speaksFor: Uint8Array;
  readonly speaksAgainst: Uint8Array;
  /** Where most of it is, the number of a ninth; null where there is none. */
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
    placeFor: heaviestNinth(shares),
    placeAgainst: heaviestNinth(against),
  };
}

/** What is above 0, in shares of the strongest. */
function strengths(shares: Float32Array, strongest: number): Uint8Array {
  return Uint8Array.from(shares, (share) =>
    share > 0 ? Math.round((share / strongest) * FULL_INK) : 0,
  );
}
