import { Info, TriangleAlert } from 'lucide-react';
import type { DoctorFinding } from '../../../measures/doctor/doctor-finding.ts';
import type { Remedy } from '../../../measures/doctor/remedy.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './doctor.module.css';
import { measuredSentence } from './finding-words.ts';
import { RemedyButton } from './remedy-button.tsx';

const words = panelText.inspectDoctor;

interface FindingItemProps {
  readonly finding: DoctorFinding;
  readonly onApply: (remedy: Remedy) => void;
}

/** What stands out, with its number, why it matters and what to do about it. */
export function FindingItem({ finding, onApply }: FindingItemProps) {
  const { code, severity, remedies } = finding;
  const hiddenLayers = useExperiment(({ spec }) => spec.hiddenLayers.length);
  const Icon = severity === 'severe' ? TriangleAlert : Info;
  return (
    <li className={styles.finding} data-severity={severity}>
      <h3 className={styles.title}>
        <Icon aria-hidden className={styles.icon} />
        {words.titles[code]}
        <span className={styles.severity}>{words.severity[severity]}</span>
      </h3>
      <p>{measuredSentence(finding, hiddenLayers)}</p>
      <p className={styles.why}>{words.why[code]}</p>
      <div className={styles.remedies}>
        {remedies.map((remedy) => (
          <RemedyButton key={remedy.code} onPress={onApply} remedy={remedy} />
        ))}
        {remedies.length === 0 && <span className={styles.why}>{words.remedies.none}</span>}
      </div>
    </li>
  );
}
