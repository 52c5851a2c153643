import type { SplitAnswers } from '../spec/answers.ts';

type Verdicts = Pick<SplitAnswers, 'labels' | 'predictions'>;

/** What remains of n answers when those below a threshold are left out. */
export interface Coverage {
  /** Answers that remain. */
  readonly answered: number;
  /** Right ones among them. */
  readonly right: number;
}

/**
 * Counts the answers whose probability is not below the threshold.
 *
 * @param confidences [n] probabilities of the answers given; one that is no number is left out always.
 */
export function coverageAt(
  confidences: Float32Array,
  { labels, predictions }: Verdicts,
  threshold: number,
): Coverage {
  let answered = 0;
  let right = 0;
  for (let row = 0; row < confidences.length; row++) {
    if (!((confidences[row] ?? 0) >= threshold)) continue;
    answered += 1;
    if (labels[row] === predictions[row]) right += 1;
  }
  return { answered, right };
}

/**
 * All that a threshold can leave, from the surest answers to every one. Answers of the same
 * confidence come and go together. Known as the risk–coverage curve: El-Yaniv & Wiener, "On the
 * foundations of noise-free selective classification", JMLR 11, 2010.
 */
export function coverageCurve(
  confidences: Float32Array,
  { labels, predictions }: Verdicts,
): Coverage[] {
  const rows = surestFirst(confidences);
  const curve: Coverage[] = [];
  let right = 0;
  rows.forEach((row, place) => {
    if (labels[row] === predictions[row]) right += 1;
    const next = rows[place + 1];
    const isLastOfEquals = next === undefined || confidences[next] !== confidences[row];
    if (isLastOfEquals) curve.push({ answered: place + 1, right });
  });
  return curve;
}

function surestFirst(confidences: Float32Array): Uint32Array {
  const rows = Uint32Array.from(confidences.keys());
  return rows
    .filter((row) => !Number.isNaN(confidences[row]))
    .sort((a, b) => (confidences[b] ?? 0) - (confidences[a] ?? 0));
}
