import { useDeferredValue, useEffect } from 'react';
import type { HealthFinding } from '../../../spec/inspection/health.ts';
import { useHealth, watchHealth } from '../../../store/inspection/health/health.ts';
import { useInspectionProgress } from '../../../store/inspection/progress.ts';
import { hasEarlierWeights, useRun } from '../../../store/run.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Progress } from '../../../ui/progress.tsx';
import styles from './health.module.css';
import { HealthTable } from './health-table.tsx';
import { LayerCard } from './layer-card.tsx';
import { OverTime } from './over-time.tsx';

const words = panelText.inspectHealth;

/** What a step does to every layer, and what every layer does with digits. */
export function Health() {
  useEffect(watchHealth, []);
  // Drawn in slices, a moment later: there may be nine layers.
  const { newest, history } = useDeferredValue(useHealth());
  return (
    <div className={styles.health}>
      <Measuring />
      {newest === null ? (
        <Nothing />
      ) : (
        <>
          <Basis at={newest.step} finding={newest.finding} />
          <Layers finding={newest.finding} />
          <OverTime history={history} />
          <HealthTable finding={newest.finding} />
        </>
      )}
    </div>
  );
}

function Nothing() {
  const isDiverged = useRun(({ status }) => status === 'diverged');
  return <Hint>{isDiverged ? words.diverged : words.empty}</Hint>;
}

function Measuring() {
  const share = useInspectionProgress((state) => state.health ?? null);
  return share !== null && <Progress label={words.progress} share={share} />;
}

interface FindingProps {
  readonly finding: HealthFinding;
}

function Basis({ at, finding }: FindingProps & { readonly at: number }) {
  // A step that the run has not come to was rehearsed.
  const isRehearsed = useRun((run) => finding.step > run.step);
  const isOfBest = useRun(hasEarlierWeights);
  return (
    <div>
      <Hint>
        {isOfBest ? words.basisOfBest(finding, at) : words.basis(finding, at)}{' '}
        {isRehearsed && !isOfBest && words.rehearsed}
      </Hint>
      <Hint>{words.heights}</Hint>
    </div>
  );
}

function Layers({ finding }: FindingProps) {
  const { layers, heldOut } = finding;
  return (
    <>
      {layers.map((health, l) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place.
        <LayerCard health={health} key={l} layer={l} layers={layers.length} />
      ))}
      <Hint>
        {words.readings.ratioHint} {words.readings.deadHint(heldOut.digits)}{' '}
        {words.readings.saturatedHint(heldOut.digits)} {words.readings.showHint}
      </Hint>
    </>
  );
}
