export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** From an axis' numbers to the chart's pixels. */
export interface Scales {
  readonly x: (step: number) => number;
  readonly y: (value: number) => number;
}

/** A line through the points, as an SVG path. */
export function linePath(points: readonly PlotPoint[], scales: Scales): string {
  return points.length === 0 ? '' : `M${corners(points, scales).join('L')}`;
}

/** The area between two lines over the same x, as an SVG path. */
export function bandPath(
  points: readonly { readonly x: number; readonly minimum: number; readonly maximum: number }[],
  scales: Scales,
): string {
  if (points.length === 0) return '';
  const above = points.map(({ x, maximum }) => ({ x, y: maximum }));
  const below = points.map(({ x, minimum }) => ({ x, y: minimum })).reverse();
  return `M${corners([...above, ...below], scales).join('L')}Z`;
}

function corners(points: readonly PlotPoint[], { x, y }: Scales): string[] {
  return points.map((point) => `${tenth(x(point.x))} ${tenth(y(point.y))}`);
}

/** A tenth of a pixel is finer than the eye. */
const tenth = (pixels: number) => Math.round(10 * pixels) / 10;
