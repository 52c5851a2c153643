/** The class with the highest probability, the first on ties. */
export function likeliestClass(probabilities: Float32Array): number {
  return probabilities.indexOf(Math.max(...probabilities));
}
