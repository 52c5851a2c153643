import { useMemo } from 'react';
import { inGalleryOrder } from '../../../measures/gallery-order.ts';
import { type GalleryKind, useGalleryView } from '../../../store/gallery-view.ts';
import type { PickedAnswers } from '../use-picked-answers.ts';

/** The rows of the answers that the gallery shows, in its order. */
export function useGalleryRows(
  { shown, rows }: PickedAnswers,
  kind: GalleryKind,
): readonly number[] {
  const order = useGalleryView((view) => view.order);
  return useMemo(() => {
    const { labels, predictions } = shown.answers;
    const isWrong = (row: number) => labels[row] !== predictions[row];
    return inGalleryOrder(kind === 'errors' ? rows.filter(isWrong) : rows, order, shown);
  }, [shown, rows, kind, order]);
}
