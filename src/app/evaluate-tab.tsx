import { EvaluatePanel } from '../features/evaluation/evaluate-panel.tsx';
import { WorkerTime } from '../features/looking/worker-time.tsx';
import { SelectionBar } from '../features/selection/selection-bar.tsx';
import { SCORED_SPLITS } from '../spec/answers.ts';
import styles from './panels.module.css';

export function EvaluateTab() {
  return (
    <div className={styles.selecting}>
      <SelectionBar splits={SCORED_SPLITS} />
      <EvaluatePanel cost={<WorkerTime />} />
    </div>
  );
}
