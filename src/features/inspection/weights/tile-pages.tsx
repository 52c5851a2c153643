import { useInspectedUnit } from '../../../store/inspection/inspected-unit.ts';
import { openedTileIn } from '../../../store/inspection/weights/tiles.ts';
import { turnTilesToUnit, useTilesPage } from '../../../store/inspection/weights/tiles-page.ts';
import { turnTilesTo } from '../../../store/inspection/weights/tiles-view.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { usePageKeys } from '../../../ui/use-page-keys.ts';
import { TileList } from './tile-list.tsx';
import { useUnitWords } from './use-unit-words.ts';

const words = panelText.inspectWeights.tiles;

interface TilePagesProps {
  /** Whether the first layer is the output. */
  readonly areClasses: boolean;
}

/** One page of tiles, and the way to the others. */
export function TilePages({ areClasses }: TilePagesProps) {
  const { page, pages, from, items: units, count } = useTilesPage();
  const unitWords = useUnitWords(areClasses);
  const opened = useInspectedUnit(openedTileIn);
  const pageKeys = usePageKeys(page, pages, turnTilesTo);
  const range = areClasses
    ? words.rangeOfClasses(count)
    : words.range(from + 1, from + units.length, count);
  const isElsewhere = opened !== null && opened < count && !units.includes(opened);
  return (
    <>
      <TileList label={range} pageKeys={pageKeys} units={units} words={unitWords} />
      {pages > 1 && <Pager onTurn={turnTilesTo} page={page} pages={pages} range={range} />}
      {isElsewhere && (
        <Button onPress={() => turnTilesToUnit(opened)}>{words.elsewhere(opened)}</Button>
      )}
      <Hint>{areClasses ? words.keysOfClasses : words.keys}</Hint>
    </>
  );
}
