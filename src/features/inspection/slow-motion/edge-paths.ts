import type { Spot } from './picture-layout.ts';

/** Lines of one colour and width, as the path of an SVG. */
export interface EdgePath {
  readonly sign: 'positive' | 'negative';
  /** From 1, the thinnest, to THICKEST. */
  readonly thickness: number;
  readonly d: string;
}

export const THICKEST = 4;

/** Lines that are smaller than this share of the largest are left out: they would only be a veil. */
const SMALLEST_SHARE = 0.1;

/**
 * The lines between two columns, a path for each colour and width: a line each would be hundreds of elements.
 *
 * @param values [from.length, to.length], on a scale of their own.
 */
export function edgePaths(
  values: ArrayLike<number>,
  from: readonly Spot[],
  to: readonly Spot[],
): EdgePath[] {
  const largest = Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const lines = new Map<string, { sign: EdgePath['sign']; thickness: number; d: string[] }>();
  for (const [p, start] of from.entries()) {
    for (const [n, end] of to.entries()) {
      const value = values[p * to.length + n] ?? 0;
      const share = Math.abs(value) / largest;
      if (!(share >= SMALLEST_SHARE)) continue;
      const sign = value > 0 ? 'positive' : 'negative';
      const thickness = Math.ceil(share * THICKEST);
      const key = `${sign} ${thickness}`;
      const group = lines.get(key) ?? { sign, thickness, d: [] };
      group.d.push(lineTo(start, end));
      lines.set(key, group);
    }
  }
  return [...lines.values()]
    .map(({ d, ...group }) => ({ ...group, d: d.join('') }))
    .sort((a, b) => a.thickness - b.thickness);
}

const lineTo = (from: Spot, to: Spot): string =>
  `M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`;

const rounded = (pixels: number): number => Math.round(10 * pixels) / 10;
