import { useEffect, useRef, useState } from 'react';
import { effectOf, type Remedy } from '../../../measures/doctor/remedy.ts';
import type { ExperimentSpec } from '../../../spec/experiment.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { applyRemedy } from '../../../store/inspection/doctor/apply-remedy.ts';
import { useHealth, watchHealth } from '../../../store/inspection/health/health.ts';
import { isOver, useRun } from '../../../store/run.ts';
import { panelText } from '../../../text/panel-text.ts';
import { text } from '../../../text/text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { useSlowly } from '../use-slowly.ts';
import styles from './doctor.module.css';
import { FindingItem } from './finding-item.tsx';
import { remedyName } from './finding-words.ts';
import { LookedAtList } from './looked-at-list.tsx';
import { type Diagnosis, useDoctor } from './use-doctor.ts';

const words = panelText.inspectDoctor;

/** A verdict on the edge of another would be said, and its buttons come and go, with every measurement. */
const GAP_MS = 1_000;

/** What stands out in what is measured, why it matters, and one press against it. */
export function Doctor() {
  useEffect(watchHealth, []);
  const { signals, findings } = useSlowly(useDoctor(), GAP_MS);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isCurrent = useIsCurrent(outcome);
  return (
    <div className={styles.doctor}>
      <p aria-live="polite" className={signals === null ? styles.empty : styles.verdict}>
        {verdict({ signals, findings })}
      </p>
      {outcome !== null && isCurrent && <OutcomeNote outcome={outcome} />}
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <FindingItem
              finding={finding}
              key={'layer' in finding ? `${finding.code}${finding.layer}` : finding.code}
              onApply={(remedy) => setOutcome(outcomeOf(remedy))}
            />
          ))}
        </ul>
      )}
      {signals !== null && <LookedAtList signals={signals} />}
      <Basis />
    </div>
  );
}

/** What came of the last press; another object after each. */
interface Outcome {
  readonly sentence: string;
  /** The experiment as it was after it. */
  readonly spec: ExperimentSpec;
  readonly startsAnew: boolean;
}

/** Until something else is changed, or the run that it began goes on. */
function useIsCurrent(outcome: Outcome | null): boolean {
  const isSame = useExperiment(({ spec }) => spec === outcome?.spec);
  const isBegun = useRun(({ step }) => step > 0);
  return isSame && !(outcome?.startsAnew && isBegun);
}

/** Takes the focus, since the button that was pressed may be gone with its finding. */
function OutcomeNote({ outcome }: { readonly outcome: Outcome }) {
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (outcome.sentence !== '') note.current?.focus();
  }, [outcome]);
  return (
    <p className={styles.applied} ref={note} role="status" tabIndex={-1}>
      {outcome.sentence}
    </p>
  );
}

function verdict({ signals, findings }: Diagnosis): string {
  const severe = findings.filter(({ severity }) => severity === 'severe').length;
  if (findings.length > 0) return words.found(findings.length, severe);
  if (signals === null) return words.empty;
  return signals.step === 0 ? words.untrained : words.nothing;
}

/** Applies a remedy. @returns what came of it. */
function outcomeOf(remedy: Remedy): Outcome {
  const startsAnew = effectOf(remedy, useExperiment.getState().spec).rebuild !== null;
  const refusal = text.problems.refusal(applyRemedy(remedy));
  const { appliedLive, appliedAtEnd, appliedAnew } = words.remedies;
  const live = isOver(useRun.getState().status) ? appliedAtEnd : appliedLive;
  const applied = startsAnew ? appliedAnew : live;
  const { spec } = useExperiment.getState();
  return { sentence: refusal ?? applied(remedyName(remedy)), spec, startsAnew };
}

/** Of which steps the numbers are. */
function Basis() {
  const newest = useHealth((state) => state.newest);
  return newest !== null && <Hint>{words.basis(newest.step, newest.finding.step)}</Hint>;
}
