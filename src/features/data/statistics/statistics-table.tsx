import { useMemo } from 'react';
import { allFigures, classFigures } from '../../../measures/class-figures.ts';
import type { ClassStatistics } from '../../../spec/class-statistics.ts';
import { panelText } from '../../../text/panel-text.ts';
import { AllRow, ClassRow } from './figures-row.tsx';
import styles from './statistics.module.css';

const words = panelText.dataPanel.statistics;
const { columns } = words;

/** A row for each class that occurs, and one for all digits. */
export function StatisticsTable({ statistics }: { readonly statistics: ClassStatistics }) {
  const classes = useMemo(() => classFigures(statistics), [statistics]);
  const all = useMemo(() => allFigures(statistics), [statistics]);
  const { size, split } = statistics;
  const count = all?.count ?? 0;
  const caption =
    count === size ? words.caption(count, split) : words.captionOfArrived(count, size, split);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.image}</th>
            <th scope="col">{columns.class}</th>
            <th scope="col">{columns.count}</th>
            <th scope="col">{columns.ink}</th>
            <th scope="col">{columns.inkShare}</th>
            <th scope="col">{columns.mean}</th>
            <th scope="col">{columns.deviation}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((figures) => (
            <ClassRow figures={figures} key={figures.label} />
          ))}
        </tbody>
        {all !== null && (
          <tfoot>
            <AllRow figures={all} />
          </tfoot>
        )}
      </table>
    </div>
  );
}
