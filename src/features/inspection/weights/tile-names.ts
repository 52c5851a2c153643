import type { TilesFinding } from '../../../spec/inspection/tiles.ts';
import type { UnitRanksFinding } from '../../../spec/inspection/unit-ranks.ts';
import { PIXEL_COUNT } from '../../../spec/mnist.ts';
import { panelText } from '../../../text/panel-text.ts';
import { weightFacts } from './tile-facts.ts';

/**
 * What each tile is called for ears, by its unit: a picture in words.
 *
 * @param shortName "Unit 17".
 */
export function tileNames(
  { units, weights }: Pick<TilesFinding, 'units' | 'weights'>,
  ranks: Pick<UnitRanksFinding, 'usefulness'> | null,
  shortName: (unit: number) => string,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  units.forEach((unit, tile) => {
    const facts = weightFacts(weights.subarray(tile * PIXEL_COUNT, (tile + 1) * PIXEL_COUNT));
    const usefulness = ranks?.usefulness?.[unit] ?? null;
    const name = shortName(unit);
    names.set(unit, panelText.inspectWeights.tiles.name({ ...facts, name, usefulness }));
  });
  return names;
}
