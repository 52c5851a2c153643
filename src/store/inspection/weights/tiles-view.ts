import { create } from 'zustand';
import type { RankedOrder, TileOrder } from './unit-order.ts';

/** Full colour is the layer's largest weight, or the largest of each tile. */
export const TILE_SCALES = ['layer', 'tile'] as const;
export type TileScale = (typeof TILE_SCALES)[number];

/** An order that holds until another is asked for: while the ranks change, the tiles stay where they are. */
export interface Sorting {
  readonly runId: number;
  readonly order: RankedOrder;
  /** Updates done when the ranks were measured. */
  readonly step: number;
  readonly units: readonly number[];
}

/** How the tiles are shown; kept while other panels are open. */
export interface TilesViewState {
  readonly order: TileOrder;
  readonly scale: TileScale;
  /** From 0; there may be fewer pages by now. */
  readonly page: number;
  /** The newest that was made; it may be of an order or a run before. */
  readonly sorting: Sorting | null;
}

export const initialTilesView: TilesViewState = {
  order: 'place',
  scale: 'layer',
  page: 0,
  sorting: null,
};

export const useTilesView = create<TilesViewState>()(() => initialTilesView);

export function scaleTiles(scale: TileScale): void {
  useTilesView.setState({ scale });
}

export function turnTilesTo(page: number): void {
  useTilesView.setState({ page });
}
