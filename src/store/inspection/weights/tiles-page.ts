import { useMemo } from 'react';
import { layerShapes } from '../../../spec/layers.ts';
import { type ExperimentState, useExperiment } from '../../experiment.ts';
import { useRun } from '../../run.ts';
import { sortingIn } from './tile-sorting.ts';
import { type TilesViewState, turnTilesTo, useTilesView } from './tiles-view.ts';
import { unitsAsTheyAre } from './unit-order.ts';

/** Units that are shown at a time. */
const UNITS_PER_PAGE = 60;

export interface TilesPage {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** The first of its units in the order, from 0. */
  readonly from: number;
  readonly units: readonly number[];
  /** Units of the layer. */
  readonly count: number;
}

/** A page of the units; the last one where there are not so many pages any more. */
export function tilesPageOf(units: readonly number[], wanted: number): TilesPage {
  const count = units.length;
  const pages = Math.max(1, Math.ceil(count / UNITS_PER_PAGE));
  const page = Math.min(pages - 1, wanted);
  const from = page * UNITS_PER_PAGE;
  return { page, pages, from, units: units.slice(from, from + UNITS_PER_PAGE), count };
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

const pageIn = (view: TilesViewState, runId: number | null, count: number): TilesPage =>
  tilesPageOf(orderIn(view, runId, count), view.page);

const orderIn = (view: TilesViewState, runId: number | null, count: number): readonly number[] =>
  sortingIn(view, runId)?.units ?? unitsAsTheyAre(count);
