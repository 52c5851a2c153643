import type { HealthFinding, LayerHealth } from '../../../spec/inspection/health.ts';
import { type LogAxis, logPlace } from './log-axis.ts';

/** A number of a layer; null where it has none. */
export type Reading = (layer: LayerHealth) => number | null;

export interface LinePoint {
  readonly step: number;
  readonly value: number;
}

/** A number of each layer over the steps; where it is none, or 0, the line has no point. */
export function layerLines(history: readonly HealthFinding[], reading: Reading): LinePoint[][] {
  const layers = history.at(-1)?.layers.length ?? 0;
  return Array.from({ length: layers }, (_, l) =>
    history.flatMap(({ step, layers: found }) => {
      const layer = found[l];
      const value = layer === undefined ? null : reading(layer);
      return value === null || value <= 0 ? [] : [{ step, value }];
    }),
  );
}

/** A line as an SVG path in a box of 100 by 100, the first step at the left. */
export function linePath(
  points: readonly LinePoint[],
  from: number,
  to: number,
  axis: LogAxis,
): string {
  const span = Math.max(1, to - from);
  const corners = points.map(
    ({ step, value }) =>
      `${tenth((100 * (step - from)) / span)} ${tenth(100 * (1 - logPlace(axis, value)))}`,
  );
  return corners.length === 0 ? '' : `M${corners.join('L')}`;
}

const tenth = (value: number) => Math.round(10 * value) / 10;
