import type { SplitAnswers } from '../spec/answers.ts';
import type { AnswerFacts } from './answer-facts.ts';

/** By what the digits of a gallery are ordered; without probabilities there is only their place in the file. */
export const GALLERY_ORDERS = ['loss', 'uncertain', 'confidentlyWrong', 'file'] as const;
export type GalleryOrder = (typeof GALLERY_ORDERS)[number];

interface OrderGrounds {
  readonly answers: Pick<SplitAnswers, 'labels' | 'predictions'>;
  /** Null where only the predictions are kept. */
  readonly facts: Pick<AnswerFacts, 'confidences' | 'losses'> | null;
}

/**
 * The rows in the order of a gallery; of equals the one earlier in the file comes first.
 *
 * @param rows ascending.
 */
export function inGalleryOrder(
  rows: readonly number[],
  order: GalleryOrder,
  grounds: OrderGrounds,
): readonly number[] {
  const { answers, facts } = grounds;
  if (facts === null || order === 'file') return rows;
  const ranks = new Float64Array(answers.labels.length);
  for (const row of rows) ranks[row] = rankOf(row, order, answers, facts);
  return rows.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
}

/** The lowest comes first; what is no number even before that. */
function rankOf(
  row: number,
  order: GalleryOrder,
  { labels, predictions }: OrderGrounds['answers'],
  { confidences, losses }: NonNullable<OrderGrounds['facts']>,
): number {
  const confidence = confidences[row] ?? 0;
  const isRight = labels[row] === predictions[row];
  // The surest of the wrong answers, down to the least sure, then the right ones up from there.
  const sureness = isRight ? confidence : -confidence;
  const rank =
    order === 'loss' ? -(losses[row] ?? 0) : order === 'uncertain' ? confidence : sureness;
  return Number.isNaN(rank) ? Number.NEGATIVE_INFINITY : rank;
}
