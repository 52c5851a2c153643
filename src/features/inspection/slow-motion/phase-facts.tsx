import type { SlowStepFinding } from '../../../spec/inspection/slow-step.ts';
import type { Phase } from '../../../store/inspection/slow-motion/slow-motion.ts';
import { panelText } from '../../../text/panel-text.ts';
import { LayerFacts } from './layer-facts.tsx';
import { LossFacts } from './loss-facts.tsx';
import styles from './slow-motion.module.css';
import { StrongestEdges } from './strongest-edges-list.tsx';

const words = panelText.inspectSlowMotion;

interface PhaseFactsProps {
  readonly finding: SlowStepFinding;
  readonly phase: Phase;
}

/** What the phase comes to, in numbers. */
export function PhaseFacts({ finding, phase }: PhaseFactsProps) {
  return (
    <div className={styles.facts}>
      <h4 className={styles.title}>{words.facts[phase]}</h4>
      {phase === 'loss' ? (
        <LossFacts finding={finding} />
      ) : (
        <>
          <LayerFacts layers={finding.layers} phase={phase} />
          <StrongestEdges layers={finding.layers} phase={phase} />
        </>
      )}
    </div>
  );
}
