import { HIGHEST_RATE, LOWEST_RATE } from '../../spec/rate-test.ts';
import type { RateZone } from '../../spec/rate-verdict.ts';
import type { RateTestResult } from '../../store/rate-test.ts';

/** Room above the highest loss that counts. */
const HEADROOM = 1.15;

/** Where a rate lies on a logarithmic axis: 0 is the lowest of a test, 1 the highest. */
export function placeOf(rate: number): number {
  const share = Math.log(rate / LOWEST_RATE) / Math.log(HIGHEST_RATE / LOWEST_RATE);
  return Math.min(1, Math.max(0, share));
}

/** The loss at the top of the plot. What explodes leaves it there. */
export function topOf({ rates, verdict }: RateTestResult): number {
  const exploding = verdict.zones.find(({ kind }) => kind === 'explodes');
  const counting = verdict.smoothed.filter(
    (_, i) => exploding === undefined || (rates[i] ?? 0) < exploding.from,
  );
  return HEADROOM * Math.max(...(counting.length > 0 ? counting : verdict.smoothed), 1e-6);
}

/** Losses over rates as an SVG path, in hundredths of its width and its height, y down. */
export function lossPath(rates: Float32Array, losses: ArrayLike<number>, top: number): string {
  const corners: string[] = [];
  for (let i = 0; i < losses.length && Number.isFinite(losses[i]); i++) {
    // Beyond the edge of the picture, and not so far that a pen loses its way.
    const height = Math.min(3, (losses[i] ?? 0) / top);
    corners.push(`${(100 * placeOf(rates[i] ?? 0)).toFixed(1)} ${(100 - 100 * height).toFixed(1)}`);
  }
  return corners.length === 0 ? '' : `M${corners.join('L')}`;
}

/** How much of the axis a zone takes. */
export const widthOf = ({ from, to }: RateZone): number => placeOf(to) - placeOf(from);
