import { Fragment, useEffect, useRef } from 'react';
import { touchUnit, useInspectedUnit } from '../../../store/inspection/inspected-unit.ts';
import { openedTileIn } from '../../../store/inspection/weights/tiles.ts';
import type { PageKeys } from '../../../ui/use-page-keys.ts';
import { useRovingList } from '../../../ui/use-roving-list.ts';
import { OpenedUnit } from './opened-unit.tsx';
import { TileButton } from './tile-button.tsx';
import styles from './tiles.module.css';
import { useTileNames } from './use-tile-names.ts';
import { useTilePainting } from './use-tile-painting.ts';
import type { UnitWords } from './use-unit-words.ts';

interface TileListProps {
  readonly label: string;
  /** In the order in which they are shown. */
  readonly units: readonly number[];
  readonly words: UnitWords;
  readonly pageKeys: PageKeys;
}

/** The tiles of a page, all of them on one canvas; the one that is open is large below its row. */
export function TileList({ label, units, words, pageKeys }: TileListProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const opened = useInspectedUnit(openedTileIn);
  const names = useTileNames(words.name);
  const { turns, onKeyDown } = pageKeys;
  const { list, current, handlers } = useRovingList(units.length, turns);
  // One that goes away is touched no more.
  useEffect(() => () => touchUnit(null), []);
  useTilePainting(canvas, `${units.join(' ')} ${opened}`);
  return (
    <div className={styles.sheet}>
      {/* The buttons of another page are new ones: the first is then read out as any that is gone to. */}
      <ul aria-label={label} className={styles.list} key={turns} onKeyDown={onKeyDown} ref={list}>
        {units.map((unit, place) => (
          <Fragment key={unit}>
            <li>
              <TileButton
                {...handlers}
                caption={words.caption(unit)}
                isOpen={unit === opened}
                isTabStop={place === current}
                name={names.get(unit) ?? words.name(unit)}
                place={place}
                unit={unit}
              />
            </li>
            {unit === opened && <OpenedUnit name={words.name(unit)} unit={unit} />}
          </Fragment>
        ))}
      </ul>
      <canvas aria-hidden className={styles.pictures} ref={canvas} />
    </div>
  );
}
