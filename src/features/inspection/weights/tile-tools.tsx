import { ArrowDownWideNarrow } from 'lucide-react';
import {
  orderTiles,
  sortingIn,
  sortTilesAgain,
} from '../../../store/inspection/weights/tile-sorting.ts';
import {
  scaleTiles,
  TILE_SCALES,
  useTilesView,
} from '../../../store/inspection/weights/tiles-view.ts';
import { TILE_ORDERS, type TileOrder } from '../../../store/inspection/weights/unit-order.ts';
import { useRun } from '../../../store/run.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceRow } from '../../../ui/choice-row.tsx';
import { Hint } from '../../../ui/hint.tsx';
import { choicesOf, SelectField } from '../../../ui/select-field.tsx';
import styles from './tiles.module.css';

const words = panelText.inspectWeights.tiles;

const ORDERS = choicesOf(TILE_ORDERS, words.orders);

interface TileToolsProps {
  /** Whether the first layer is the output: usefulness is then not defined. */
  readonly areClasses: boolean;
}

/** In which order the tiles stand, and on which scale their colours are. */
export function TileTools({ areClasses }: TileToolsProps) {
  const { order } = useTilesView();
  const isOffered = (each: TileOrder) => !areClasses || each !== 'usefulness';
  const shown = isOffered(order) ? order : 'place';
  return (
    <>
      <div className={styles.tools}>
        <SelectField
          choices={ORDERS.filter(({ value }) => isOffered(value))}
          label={words.order}
          onChoose={orderTiles}
          value={shown}
        />
        <ScaleChoice />
      </div>
      {shown !== 'place' && <SortedAt />}
    </>
  );
}

function ScaleChoice() {
  const { scale } = useTilesView();
  return (
    <ChoiceRow
      chosen={scale}
      isLabelled
      label={words.scale}
      names={words.scales}
      onChoose={scaleTiles}
      values={TILE_SCALES}
    />
  );
}

/** Which ranks they are sorted by, and the way to newer ones. */
function SortedAt() {
  const view = useTilesView();
  const runId = useRun((run) => run.runId);
  const sorting = sortingIn(view, runId);
  if (sorting === null) return <Hint>{words.sorting}</Hint>;
  return (
    <div className={styles.tools}>
      <Hint>{words.sorted(sorting.step)}</Hint>
      <Button icon={<ArrowDownWideNarrow aria-hidden />} onPress={sortTilesAgain}>
        {words.sortAgain}
      </Button>
    </div>
  );
}
