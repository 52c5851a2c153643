import type { SplitAnswers } from '../spec/answers.ts';
import type { ConfidenceRange, Selection } from '../spec/selection.ts';

/** What a selection is decided by, besides the answers. */
export interface SelectionGrounds {
  readonly answers: Pick<SplitAnswers, 'labels' | 'predictions'>;
  /** [n] probabilities of the answers given; null where they are not known. */
  readonly confidences: Float32Array | null;
  /** [n] the predictions that the answers are compared with; null without a comparison. */
  readonly earlier: Uint8Array | null;
}

/**
 * The rows of the answers that a selection picks, ascending. A property that nothing is known about
 * picks none.
 */
export function selectedRows(selection: Selection, grounds: SelectionGrounds): number[] {
  const { labels } = grounds.answers;
  const rows: number[] = [];
  for (let row = 0; row < labels.length; row++) {
    if (isSelected(selection, grounds, row)) rows.push(row);
  }
  return rows;
}

function isSelected(selection: Selection, grounds: SelectionGrounds, row: number): boolean {
  const label = grounds.answers.labels[row];
  const prediction = grounds.answers.predictions[row];
  const isRight = label === prediction;
  const { outcome, change, confidence } = selection;
  return (
    (selection.label === null || selection.label === label) &&
    (selection.prediction === null || selection.prediction === prediction) &&
    (outcome === null || isRight === (outcome === 'right')) &&
    (confidence === null || isWithinRange(grounds.confidences?.[row], confidence)) &&
    (change === null || hasChanged(grounds.earlier?.[row], label, isRight, change))
  );
}

/** 1 itself is in the range that ends there. */
function isWithinRange(value: number | undefined, { from, to }: ConfidenceRange): boolean {
  return value !== undefined && value >= from && (value < to || (to >= 1 && value <= 1));
}

function hasChanged(
  earlier: number | undefined,
  label: number | undefined,
  isRight: boolean,
  change: Selection['change'],
): boolean {
  if (earlier === undefined) return false;
  const wasRight = earlier === label;
  return wasRight !== isRight && isRight === (change === 'newlyRight');
}
