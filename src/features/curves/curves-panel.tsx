import { panelText } from '../../text/panel-text.ts';
import { AccuracyChart } from './accuracy-chart.tsx';
import styles from './curves-panel.module.css';
import { LossChart } from './loss-chart.tsx';
import { NewestTable } from './newest-table.tsx';
import { ReadingContext } from './reading-context.ts';
import { useCurvesReading } from './use-curves-reading.ts';

/** Loss and accuracy of the run over its steps, with the live changes made on the way. */
export function CurvesPanel() {
  const reading = useCurvesReading();
  if (reading.trainLoss.length === 0 && reading.evaluations.length === 0) {
    return <p className={styles.empty}>{panelText.curves.empty}</p>;
  }
  return (
    <ReadingContext value={reading}>
      <div className={styles.panel}>
        <LossChart />
        <AccuracyChart />
        <NewestTable />
      </div>
    </ReadingContext>
  );
}
