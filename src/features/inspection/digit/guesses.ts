export interface Guess {
  readonly label: number;
  readonly share: number;
}

/** The two likeliest classes, the lower number first on ties. @param probabilities [10] */
export function guessesOf(probabilities: Float64Array): readonly [first: Guess, second: Guess] {
  const [first = 0, second = 1] = [...probabilities.keys()].toSorted(
    (a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0),
  );
  const guess = (label: number) => ({ label, share: probabilities[label] ?? 0 });
  return [guess(first), guess(second)];
}
