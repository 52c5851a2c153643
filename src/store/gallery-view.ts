import { create } from 'zustand';
import type { GalleryOrder } from '../measures/gallery-order.ts';
import { SELECTION_FACETS, type Selection } from '../spec/selection.ts';
import { narrowSelection, useSelection } from './selection.ts';

/** How far a person has got in the gallery; kept while other panels are open. */
export interface GalleryViewState {
  readonly order: GalleryOrder;
  /** From 0; there may be fewer pages by now. */
  readonly page: number;
  /** Whether the right answers are shown too while nothing is picked: otherwise the wrong ones are. */
  readonly showsRight: boolean;
}

/** Nothing is picked and the wrong answers stand for it, or all do; or something is picked. */
export type GalleryKind = 'errors' | 'whole' | 'picked';

export const initialGalleryView: GalleryViewState = { order: 'loss', page: 0, showsRight: false };

export const useGalleryView = create<GalleryViewState>()(() => initialGalleryView);

export function orderGallery(order: GalleryOrder): void {
  useGalleryView.setState({ order, page: 0 });
}

export function turnGalleryTo(page: number): void {
  useGalleryView.setState({ page });
}

export function showRightAnswers(showsRight: boolean): void {
  useGalleryView.setState({ showsRight, page: 0 });
}

/** @param isUnpicked whether nothing narrows the selection. */
export function galleryKind({ showsRight }: GalleryViewState, isUnpicked: boolean): GalleryKind {
  if (!isUnpicked) return 'picked';
  return showsRight ? 'whole' : 'errors';
}

/**
 * Narrows or widens the selection of all views from what the gallery shows: the wrong answers stay
 * the wrong ones where they stood for an unpicked split, and right ones on show stay on show.
 */
export function narrowGallery(change: Partial<Selection>): void {
  const kind = galleryKind(useGalleryView.getState(), isWhole(useSelection.getState()));
  narrowSelection(kind === 'errors' ? { outcome: 'wrong', ...change } : change);
  if (isWhole(useSelection.getState())) showRightAnswers(true);
}

/** Whether all digits of a split are picked. */
export const isWhole = (selection: Selection): boolean =>
  SELECTION_FACETS.every((facet) => selection[facet] === null);

/** The pages of other digits begin at the first. The same digits picked once more stay where they are. */
useSelection.subscribe((now, before) => {
  if (!isSame(now, before)) turnGalleryTo(0);
});

function isSame(a: Selection, b: Selection): boolean {
  return (
    a.split === b.split &&
    a.label === b.label &&
    a.prediction === b.prediction &&
    a.outcome === b.outcome &&
    a.change === b.change &&
    a.confidence?.from === b.confidence?.from &&
    a.confidence?.to === b.confidence?.to
  );
}
