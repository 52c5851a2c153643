import { usePickedAnswers } from '../use-picked-answers.ts';
import { FirstDigits } from './first-digits.tsx';
import { Scatter } from './scatter.tsx';
import styles from './seen-together.module.css';

/** All answers at a glance: as a plot, and the first of them as a table. */
export function SeenTogether() {
  const picked = usePickedAnswers();
  if (picked === null) return null;
  return (
    <div className={styles.together}>
      <Scatter picked={picked} />
      <FirstDigits answers={picked.shown.answers} />
    </div>
  );
}
