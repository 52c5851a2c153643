import type { ReactNode } from 'react';
import { usePlotArea, useYAxisScale } from 'recharts';
import type { SeriesPoint } from '../../lib/series/buckets.ts';
import { endOfSteps } from './axes.ts';
import { Marker } from './marker.tsx';
import { bandPath, linePath, type PlotPoint, type Scales } from './paths.ts';
import { useReading } from './reading-context.ts';
import { SERIES_STYLE, type SeriesName } from './series-style.ts';

/** More markers than this would hide the line. */
const MOST_MARKERS = 40;

export interface Plot extends Scales {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The last step on the axis. */
  readonly end: number;
}

/** The scales of the chart around, and its place; null until it is laid out. */
export function usePlot(): Plot | null {
  const area = usePlotArea();
  const yScale = useYAxisScale();
  const end = endOfSteps(useReading().lastStep);
  if (area === undefined || yScale === undefined) return null;
  return {
    left: area.x,
    top: area.y,
    width: area.width,
    height: area.height,
    end,
    x: (step) => area.x + (step / end) * area.width,
    y: (value) => yScale(value) ?? 0,
  };
}

/** Cuts off what lies beyond the axes. */
export function Clip({ plot, children }: { readonly plot: Plot; readonly children: ReactNode }) {
  const { left, top, width, height } = plot;
  return (
    <svg
      aria-hidden="true"
      x={left}
      y={top}
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
    >
      {children}
    </svg>
  );
}

interface CurveProps {
  readonly plot: Plot;
  readonly series: SeriesName;
  readonly points: readonly PlotPoint[];
}

export function Curve({ plot, series, points }: CurveProps) {
  const { color, dash, width } = SERIES_STYLE[series];
  return (
    <path
      data-series={series}
      d={linePath(points, plot)}
      fill="none"
      stroke={color}
      strokeDasharray={dash}
      strokeWidth={width}
    />
  );
}

/** The range between the smallest and the largest value behind every point of a series. */
export function Band({
  plot,
  points,
}: {
  readonly plot: Plot;
  readonly points: readonly SeriesPoint[];
}) {
  return <path d={bandPath(points, plot)} fill={SERIES_STYLE.train.color} opacity={0.2} />;
}

/** The points themselves, as long as they are few; those beyond the axes are left out. */
export function Markers({ plot, series, points }: CurveProps) {
  if (points.length > MOST_MARKERS) return null;
  return points.map((point) => {
    const [x, y] = [plot.x(point.x), plot.y(point.y)];
    const isWithin = y >= plot.top && y <= plot.top + plot.height;
    return isWithin && <Marker key={point.x} series={series} x={x} y={y} />;
  });
}
