import { useEffect, useMemo, useState } from 'react';
import { useTiles } from '../../../store/inspection/weights/tiles.ts';
import { useUnitRanks } from '../../../store/inspection/weights/unit-ranks.ts';
import { createPace } from '../../../store/pace.ts';
import { tileNames } from './tile-names.ts';

/** While the weights change, the names are put into words anew at least this far apart. */
const GAP_MS = 2_000;

const NO_NAMES: ReadonlyMap<number, string> = new Map();

const newest = () => ({
  tiles: useTiles.getState().tiles?.finding ?? null,
  ranks: useUnitRanks.getState().ranks?.finding ?? null,
});

/** The names of the tiles, of which those of another page come at once. */
export function useTileNames(shortName: (unit: number) => string): ReadonlyMap<number, string> {
  const [named, setNamed] = useState(newest);
  useEffect(() => {
    const renew = () => setNamed(newest());
    const pace = createPace(renew, GAP_MS, () => false);
    const stops = [
      useTiles.subscribe(({ tiles }, before) => {
        const units = before.tiles?.finding.units;
        const isSamePage = tiles?.finding.units.every((unit, i) => unit === units?.[i]);
        if (isSamePage) pace.request();
        else renew();
      }),
      useUnitRanks.subscribe(pace.request),
    ];
    return () => {
      pace.stop();
      for (const stop of stops) stop();
    };
  }, []);
  return useMemo(() => {
    const { tiles, ranks } = named;
    return tiles === null ? NO_NAMES : tileNames(tiles, ranks, shortName);
  }, [named, shortName]);
}
