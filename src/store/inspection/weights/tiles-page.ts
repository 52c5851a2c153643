import { useMemo } from 'react';
import { type Page, pageOf } from '../../../lib/paging.ts';
import { layerShapes } from '../../../spec/layers.ts';
import { type ExperimentState, useExperiment } from '../../experiment.ts';
import { useRun } from '../../run.ts';
import { sortingIn } from './tile-sorting.ts';
import { type TilesViewState, turnTilesTo, useTilesView } from './tiles-view.ts';
import { unitsAsTheyAre } from './unit-order.ts';

/** Units that are shown at a time. */
const UNITS_PER_PAGE = 60;

/** Its items are units. */
export interface TilesPage extends Page {
  /** Units of the layer. */
  readonly count: number;
}

/** The page on show. */
export function currentTilesPage(): TilesPage {
  const count = tileCount(useExperiment.getState());
  return pageIn(useTilesView.getState(), useRun.getState().runId, count);
}

export function useTilesPage(): TilesPage {
  const view = useTilesView();
  const runId = useRun((run) => run.runId);
  const count = useExperiment(tileCount);
  return useMemo(() => pageIn(view, runId, count), [view, runId, count]);
}

/** Turns to the page that a unit is on. */
export function turnTilesToUnit(unit: number): void {
  const count = tileCount(useExperiment.getState());
  const units = orderIn(useTilesView.getState(), useRun.getState().runId, count);
  turnTilesTo(Math.floor(units.indexOf(unit) / UNITS_PER_PAGE));
}

/** How many tiles there are: as many as the first layer has units, outputs where there is no other. */
const tileCount = ({ spec }: ExperimentState): number => layerShapes(spec)[0]?.outputs ?? 0;

const pageIn = (view: TilesViewState, runId: number | null, count: number): TilesPage => ({
  ...pageOf(orderIn(view, runId, count), view.page, UNITS_PER_PAGE),
  count,
});

const orderIn = (view: TilesViewState, runId: number | null, count: number): readonly number[] =>
  sortingIn(view, runId)?.units ?? unitsAsTheyAre(count);
