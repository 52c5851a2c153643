/** The class with the largest probability; the first of them where several are alike. */
export function likeliest(probabilities: Float32Array | readonly number[]): number {
  return probabilities.indexOf(Math.max(...probabilities));
}
