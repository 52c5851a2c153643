import { DataPanel } from '../features/data/data-panel.tsx';
import { SelectionBar } from '../features/selection/selection-bar.tsx';
import { DIGIT_SPLITS } from '../spec/selection.ts';
import styles from './panels.module.css';

export function DataTab() {
  return (
    <div className={styles.selecting}>
      <SelectionBar splits={DIGIT_SPLITS} />
      <DataPanel />
    </div>
  );
}
