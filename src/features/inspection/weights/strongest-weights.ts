/** A unit of the next layer and the weight to it. */
export interface OutgoingWeight {
  readonly to: number;
  readonly weight: number;
}

/** The weights of largest magnitude, at most `most`, in the order of their units. @param outgoing [units of the next layer] */
export function strongestWeights(outgoing: Float32Array, most: number): OutgoingWeight[] {
  return Array.from(outgoing, (weight, to) => ({ to, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
    .sort((a, b) => a.to - b.to);
}
