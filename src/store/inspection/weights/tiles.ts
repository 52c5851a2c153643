import { create } from 'zustand';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { type InspectedUnitState, useInspectedUnit } from '../inspected-unit.ts';
import { followInspection } from '../live-inspection.ts';
import { currentTilesPage } from './tiles-page.ts';
import { useTilesView } from './tiles-view.ts';

/** The newest tiles; they may be of the page before. */
export const useTiles = create<{ readonly tiles: Inspected<'tiles'> | null }>()(() => ({
  tiles: null,
}));

/** Keeps them those of the page and of the unit that is open, until the returned function is called. */
export function startTiles(): () => void {
  const live = followInspection(
    'tiles',
    () => ({ units: currentTilesPage().items, opened: openedTileIn(useInspectedUnit.getState()) }),
    (tiles) => useTiles.setState({ tiles }),
  );
  const stops = [
    useTilesView.subscribe((now, before) => {
      const isOther = now.page !== before.page || now.order !== before.order;
      if (isOther || now.sorting !== before.sorting) live.request();
    }),
    useInspectedUnit.subscribe(({ chosen }, before) => {
      if (chosen !== before.chosen) live.request();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    live.stop();
    useTiles.setState({ tiles: null });
  };
}

/** The unit of the first layer that a person has chosen to look at; null when it is none of them. */
export const openedTileIn = ({ chosen }: InspectedUnitState): number | null =>
  chosen?.layer === 0 ? chosen.unit : null;
