import { create } from 'zustand';

/** The order of the units: as they stand in the layer, or the one whose loss costs most first. */
export type AblationOrder = 'place' | 'rank';

/** What is shown; kept while other panels are open. */
export interface AblationViewState {
  /** Hidden layers count from 0; there may be fewer by now. */
  readonly layer: number;
  readonly order: AblationOrder;
  /** From 0; there may be fewer by now. */
  readonly page: number;
}

export const initialAblationView: AblationViewState = {
  layer: 0,
  order: 'place',
  page: 0,
};

export const useAblationView = create<AblationViewState>()(() => initialAblationView);

export function chooseAblationLayer(layer: number): void {
  useAblationView.setState({ layer, page: 0, order: 'place' });
}

export function orderAblation(order: AblationOrder): void {
  useAblationView.setState({ order, page: 0 });
}

export function turnAblationTo(page: number): void {
  useAblationView.setState({ page });
}
