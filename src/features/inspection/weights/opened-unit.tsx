import { useEffect, useMemo, useRef } from 'react';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { useTiles } from '../../../store/inspection/weights/tiles.ts';
import { useTilesView } from '../../../store/inspection/weights/tiles-view.ts';
import { panelText } from '../../../text/panel-text.ts';
import { largestOf } from '../cells.ts';
import styles from './opened-unit.module.css';
import { type OpenedWeights, openedWeights } from './opened-weights.ts';
import { OutgoingWeights } from './outgoing-weights.tsx';
import { PointedPicture } from './pointed-picture.tsx';
import { UnitFacts } from './unit-facts.tsx';

const { opened: words } = panelText.inspectWeights;

interface OpenedUnitProps {
  readonly unit: number;
  readonly name: string;
}

/** A tile, large: what the unit hears, pixel by pixel, and what it says. */
export function OpenedUnit({ unit, name }: OpenedUnitProps) {
  const item = useRef<HTMLLIElement>(null);
  const tiles = useTiles((state) => state.tiles);
  const opened = useMemo(() => tiles && openedWeights(tiles.finding, unit), [tiles, unit]);
  // Where it was opened from here: elsewhere nobody looks this way.
  const show = () => {
    const list = item.current?.parentElement;
    if (list?.contains(document.activeElement)) item.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <li className={styles.opened} ref={item}>
      {opened && (
        <div className={styles.fold} onAnimationEnd={show}>
          <div className={styles.content}>
            <Content name={name} onShown={show} opened={opened} />
          </div>
        </div>
      )}
    </li>
  );
}

interface ContentProps {
  readonly opened: OpenedWeights;
  readonly name: string;
  /** It is there; where there is motion, still to unfold. */
  readonly onShown: () => void;
}

function Content({ opened, name, onShown }: ContentProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(onShown, []);
  const hiddenLayers = useExperiment(({ spec }) => spec.hiddenLayers.length);
  const largest = useFullColor(opened);
  return (
    <div className={styles.parts}>
      <PointedPicture
        className={styles.picture}
        hint={words.hint}
        label={words.picture(name)}
        largest={largest}
        reading={({ row, column }, weight) => words.pixel(row, column, weight)}
        values={opened.weights}
        width={IMAGE_SIDE}
      />
      <UnitFacts name={name} opened={opened} />
      {opened.outgoing && (
        <OutgoingWeights areToClasses={hiddenLayers === 1} weights={opened.outgoing} />
      )}
    </div>
  );
}

/** The weight that is drawn in full colour, on the scale that the tiles are on. */
function useFullColor({ weights }: OpenedWeights): number {
  const scale = useTilesView((view) => view.scale);
  const ofLayer = useTiles(({ tiles }) => tiles?.finding.fullColor ?? 0);
  return scale === 'layer' ? ofLayer : largestOf(weights);
}
