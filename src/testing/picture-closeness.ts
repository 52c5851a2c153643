/** Mean of the absolute differences between two digits, in grey levels. */
export function meanDifference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, ink, i) => sum + Math.abs(ink - (b[i] ?? 0)), 0) / a.length;
}

/** Pearson's correlation of the grey levels of two digits: 1 for the same, 0 for unrelated ones. */
export function correlation(a: Uint8Array, b: Uint8Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let both = 0;
  let squaresA = 0;
  let squaresB = 0;
  a.forEach((ink, i) => {
    const apartA = ink - meanA;
    const apartB = (b[i] ?? 0) - meanB;
    both += apartA * apartB;
    squaresA += apartA * apartA;
    squaresB += apartB * apartB;
  });
  return both / Math.sqrt(squaresA * squaresB);
}

function meanOf(values: Uint8Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
