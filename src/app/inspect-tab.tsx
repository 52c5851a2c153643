import { InspectPanel } from '../features/inspection/inspect-panel.tsx';
import { WorkerTime } from '../features/looking/worker-time.tsx';
import { SelectionBar } from '../features/selection/selection-bar.tsx';
import { SCORED_SPLITS } from '../spec/answers.ts';
import styles from './panels.module.css';

export function InspectTab() {
  return (
    <div className={styles.selecting}>
      <SelectionBar splits={SCORED_SPLITS} />
      <InspectPanel cost={<WorkerTime />} />
    </div>
  );
}
