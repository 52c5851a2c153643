import { SERIES_STYLE, type SeriesName } from './series-style.ts';

interface MarkerProps {
  readonly series: SeriesName;
  readonly x: number;
  readonly y: number;
}

/** The shape of a series' points: a circle for validation, a square for test, a diamond on you. */
export function Marker({ series, x, y }: MarkerProps) {
  const { color, marker } = SERIES_STYLE[series];
  if (marker === 'circle') return <circle cx={x} cy={y} r={3} fill={color} />;
  if (marker === 'diamond') return <path d={`M${x - 4} ${y}l4 -4l4 4l-4 4Z`} fill={color} />;
  return <rect x={x - 2.5} y={y - 2.5} width={5} height={5} fill={color} />;
}
