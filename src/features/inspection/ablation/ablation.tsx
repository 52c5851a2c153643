import { useEffect } from 'react';
import { useExperiment } from '../../../store/experiment.ts';
import { startAblation, useAblation } from '../../../store/inspection/ablation/ablation.ts';
import { useAblationView } from '../../../store/inspection/ablation/ablation-view.ts';
import { hiddenLayerIn } from '../../../store/inspection/ablation/hidden-units.ts';
import {
  stopMeasuringUnits,
  useUnitLosses,
} from '../../../store/inspection/ablation/unit-losses.ts';
import { useInspectionProgress } from '../../../store/inspection/progress.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Progress } from '../../../ui/progress.tsx';
import styles from './ablation.module.css';
import { Comparison } from './comparison.tsx';
import { RankTools } from './rank-tools.tsx';
import { SwitchedOff } from './switched-off.tsx';
import { UnitGrid } from './unit-grid.tsx';

const words = panelText.inspectAblation;

/** What the network is worth without some of its hidden units. */
export function Ablation() {
  const wanted = useAblationView((view) => view.layer);
  const layer = useExperiment(({ spec }) => hiddenLayerIn(spec, wanted));
  return layer === null ? <p>{words.noUnits}</p> : <OfLayer layer={layer} />;
}

function OfLayer({ layer }: { readonly layer: number }) {
  useEffect(startAblation, []);
  useEffect(() => stopMeasuringUnits, []);
  const units = useExperiment(({ spec }) => spec.hiddenLayers[layer]?.units ?? 0);
  const losses = useUnitLosses(({ losses: known }) => (known?.layer === layer ? known : null));
  return (
    <div className={styles.ablation}>
      <RankTools layer={layer} losses={losses} />
      <div className={styles.sides}>
        <div className={styles.side}>
          <UnitGrid layer={layer} losses={losses} units={units} />
          <SwitchedOff />
        </div>
        <Measured />
      </div>
    </div>
  );
}

function Measured() {
  const { measured, isKnown } = useAblation();
  const progress = useInspectionProgress(({ ablation }) => ablation ?? null);
  return (
    <div className={styles.side}>
      <div className={styles.progress}>
        {progress !== null && <Progress label={words.progress} share={progress} />}
      </div>
      {measured === null ? (
        <p>{isKnown && progress === null ? words.nothing : words.asking}</p>
      ) : (
        <Comparison measured={measured} />
      )}
    </div>
  );
}
