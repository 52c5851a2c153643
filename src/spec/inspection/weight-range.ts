/** The smallest and the largest weight of a layer. */
export interface WeightRange {
  readonly smallest: number;
  readonly largest: number;
}

/** What a picture of the layer shows in full colour, below 0 and above. */
export function largestMagnitude({ smallest, largest }: WeightRange): number {
  return Math.max(-smallest, largest);
}
