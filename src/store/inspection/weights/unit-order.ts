import type { UnitRanksFinding } from '../../../spec/inspection/unit-ranks.ts';

export const TILE_ORDERS = ['place', 'norm', 'usefulness'] as const;
export type TileOrder = (typeof TILE_ORDERS)[number];

/** What units are sorted by, unless they stand as they are. */
export type RankedOrder = Exclude<TileOrder, 'place'>;

/** The units, highest first; those alike stay as they are. Null while what they are sorted by is not known. */
export function sortedUnits(
  { incoming, usefulness }: Pick<UnitRanksFinding, 'incoming' | 'usefulness'>,
  order: RankedOrder,
): readonly number[] | null {
  const ranks = order === 'norm' ? incoming : usefulness;
  if (ranks === null) return null;
  return unitsAsTheyAre(ranks.length).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
}

export const unitsAsTheyAre = (count: number): number[] =>
  Array.from({ length: count }, (_, unit) => unit);
