import { useEffect } from 'react';
import { useExperiment } from '../../../store/experiment.ts';
import { useInspectionProgress } from '../../../store/inspection/progress.ts';
import { startSorting } from '../../../store/inspection/weights/tile-sorting.ts';
import { startTiles, useTiles } from '../../../store/inspection/weights/tiles.ts';
import { useTilesView } from '../../../store/inspection/weights/tiles-view.ts';
import { startUnitRanks, useUnitRanks } from '../../../store/inspection/weights/unit-ranks.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { SignedLegend } from './signed-legend.tsx';
import { TilePages } from './tile-pages.tsx';
import { TileTools } from './tile-tools.tsx';
import styles from './tiles.module.css';

const words = panelText.inspectWeights;

/** What the units of the first layer look for, as pictures. */
export function Tiles() {
  useEffect(startTiles, []);
  useEffect(startUnitRanks, []);
  useEffect(startSorting, []);
  const isThere = useTiles(({ tiles }) => tiles !== null);
  const areClasses = useExperiment(({ spec }) => spec.hiddenLayers.length === 0);
  return (
    <section className={styles.tiles}>
      <h3 className={styles.title}>{words.tiles.title}</h3>
      {isThere ? (
        <>
          <Hint>{areClasses ? words.tiles.leadOutputs : words.tiles.lead}</Hint>
          <TileTools areClasses={areClasses} />
          <Scale />
          <TilePages areClasses={areClasses} />
          <Measured />
        </>
      ) : (
        <p className={styles.empty}>{words.empty}</p>
      )}
    </section>
  );
}

function Scale() {
  const tiles = useTiles((state) => state.tiles);
  const scale = useTilesView((view) => view.scale);
  if (tiles === null) return null;
  const { step, finding } = tiles;
  const { range, fullColor } = finding;
  return scale === 'layer' ? (
    <SignedLegend full={fullColor} range={range} remark={words.tiles.fullColor} step={step} />
  ) : (
    <Hint>{words.tiles.tileScale(range.smallest, range.largest, step)}</Hint>
  );
}

/** What usefulness is. */
function Measured() {
  const digits = useUnitRanks(({ ranks }) => ranks?.finding.digits ?? 0);
  const share = useInspectionProgress((progress) => progress.unitRanks ?? null);
  return (
    <>
      {share !== null && <Progress label={words.tiles.measuring} share={share} />}
      {digits > 0 && <Hint>{words.tiles.usefulness(digits)}</Hint>}
    </>
  );
}
