import { useRun } from '../../run.ts';
import { type Sorting, type TilesViewState, useTilesView } from './tiles-view.ts';
import { sortedUnits, type TileOrder } from './unit-order.ts';
import { useUnitRanks } from './unit-ranks.ts';

export function orderTiles(order: TileOrder): void {
  useTilesView.setState({ order, page: 0, sorting: null });
  sortIfPossible();
}

/** By the newest ranks. */
export function sortTilesAgain(): void {
  orderTiles(useTilesView.getState().order);
}

/** Sorts by ranks that are still to come, until the returned function is called. */
export function startSorting(): () => void {
  sortIfPossible();
  return useUnitRanks.subscribe(sortIfPossible);
}

/** Once for every order that is asked for, and again for another network: not whenever the ranks change. */
function sortIfPossible(): void {
  const view = useTilesView.getState();
  const { order } = view;
  const { ranks } = useUnitRanks.getState();
  const { runId } = useRun.getState();
  if (order === 'place' || ranks?.runId !== runId || sortingIn(view, runId) !== null) return;
  const units = sortedUnits(ranks.finding, order);
  if (units === null) return;
  useTilesView.setState({ sorting: { runId: ranks.runId, order, step: ranks.step, units } });
}

/** The sorting that the tiles of a run have; null while they stand as they are. */
export function sortingIn(
  { order, sorting }: TilesViewState,
  runId: number | null,
): Sorting | null {
  return sorting?.order === order && sorting.runId === runId ? sorting : null;
}
