import {
  PHASES,
  showPhase,
  useSlowMotion,
} from '../../../store/inspection/slow-motion/slow-motion.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './phase-list.module.css';

const words = panelText.inspectSlowMotion.phases;

/** The phases by number and name, each a button that shows it. */
export function PhaseList() {
  const current = useSlowMotion((state) => state.phase);
  return (
    <ol aria-label={words.list} className={styles.phases}>
      {PHASES.map((phase, place) => (
        <li key={phase}>
          <button
            aria-current={phase === current ? 'step' : undefined}
            className={styles.phase}
            onClick={() => showPhase(phase)}
            type="button"
          >
            <span className={styles.number}>{place + 1}</span> {words.names[phase]}
          </button>
        </li>
      ))}
    </ol>
  );
}
