import type { OpenedUnit, TilesFinding } from '../../../spec/inspection/tiles.ts';
import { PIXEL_COUNT } from '../../../spec/mnist.ts';

/** What is known of a unit that is open: its tile at once, the rest when it has come. */
export interface OpenedWeights extends Pick<OpenedUnit, 'unit' | 'weights' | 'outgoing'> {
  readonly bias: number | null;
}

/** Null while not even its tile has come. */
export function openedWeights(
  { units, weights, opened }: Pick<TilesFinding, 'units' | 'weights' | 'opened'>,
  unit: number,
): OpenedWeights | null {
  if (opened?.unit === unit) return opened;
  const tile = units.indexOf(unit);
  if (tile < 0) return null;
  const own = weights.subarray(tile * PIXEL_COUNT, (tile + 1) * PIXEL_COUNT);
  return { unit, weights: own, bias: null, outgoing: null };
}
