import { useEffect } from 'react';
import {
  startSlowMotion,
  useSlowMotion,
} from '../../../store/inspection/slow-motion/slow-motion.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Playback } from './playback.tsx';
import { ShownStep } from './shown-step.tsx';
import styles from './slow-motion.module.css';
import { Standing } from './standing.tsx';

const words = panelText.inspectSlowMotion;

/** One real step of the run in four phases. */
export function SlowMotion() {
  useEffect(followMotionPreference, []);
  const step = useSlowMotion((state) => state.step);
  return (
    <div className={styles.slowMotion}>
      <Hint>{words.lead}</Hint>
      <Playback />
      <Standing />
      {step !== null && <ShownStep inspected={step} />}
    </div>
  );
}

/** Starts anew when the person's system changes its mind about motion. */
function followMotionPreference(): () => void {
  const preference = matchMedia('(prefers-reduced-motion: reduce)');
  let stop = startSlowMotion(preference.matches);
  const change = () => {
    stop();
    stop = startSlowMotion(preference.matches);
  };
  preference.addEventListener('change', change);
  return () => {
    preference.removeEventListener('change', change);
    stop();
  };
}
