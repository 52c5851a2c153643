import type { DoctorSignals } from '../../../measures/doctor/doctor-signals.ts';
import { lookedAt } from '../../../measures/doctor/looked-at.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './doctor.module.css';

const words = panelText.inspectDoctor.lookedAt;

interface LookedAtListProps {
  readonly signals: DoctorSignals;
}

/** The numbers that were judged. */
export function LookedAtList({ signals }: LookedAtListProps) {
  const found = lookedAt(signals);
  const rows = [
    [words.loss, words.lossOf(found.trainLoss, found.guessing)],
    [words.ratio, words.figure(found.ratio)],
    [words.gradientNorm, words.figure(found.gradientNorm)],
    [words.dead, words.share(found.deadShare)],
    [words.saturated, words.share(found.saturatedShare)],
    [words.accuracy, words.accuracies(found.trainedAccuracy, found.heldOutAccuracy)],
  ] as const;
  return (
    <section aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <dl className={styles.readings}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
