import { CLASS_COUNT } from '../../../spec/mnist.ts';

export interface LikelyClass {
  readonly label: number;
  readonly share: number;
}

/**
 * The answer and the likeliest other classes, in their order; of equals the lower class first.
 *
 * @param probabilities [n, 10].
 */
export function answerAndLikeliest(
  probabilities: Float32Array,
  row: number,
  answer: number,
  count: number,
): LikelyClass[] {
  const own = probabilities.subarray(row * CLASS_COUNT, (row + 1) * CLASS_COUNT);
  const classes = Array.from(own, (share, label) => ({ label, share }));
  const others = classes
    .filter(({ label }) => label !== answer)
    .sort((a, b) => b.share - a.share || a.label - b.label);
  return [...classes.filter(({ label }) => label === answer), ...others].slice(0, count);
}
