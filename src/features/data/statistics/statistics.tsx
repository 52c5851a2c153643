import { useEffect } from 'react';
import { startClassStatistics, useClassStatistics } from '../../../store/class-statistics.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Progress } from '../../../ui/progress.tsx';
import styles from './statistics.module.css';
import { StatisticsTable } from './statistics-table.tsx';

const words = panelText.dataPanel.statistics;

/** What the digits of each class are like; counted only while it is on the page. */
export function Statistics() {
  useEffect(startClassStatistics, []);
  const statistics = useClassStatistics((state) => state.statistics);
  const isSlow = useClassStatistics((state) => state.isSlow);
  return (
    <div className={styles.statistics}>
      {isSlow && <Counting />}
      {statistics !== null && <StatisticsTable statistics={statistics} />}
      <Hint>{words.explanation}</Hint>
    </div>
  );
}

function Counting() {
  return (
    <div className={styles.counting}>
      <span>{words.counting}</span>
      <Progress label={words.counting} share={null} />
    </div>
  );
}
