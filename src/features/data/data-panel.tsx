import { useEffect } from 'react';
import { fileOf } from '../../spec/selection.ts';
import { startDigitLabels } from '../../store/digit-labels.ts';
import { useSelection } from '../../store/selection.ts';
import { panelText } from '../../text/panel-text.ts';
import { LazyDisclosure } from '../../ui/lazy-disclosure.tsx';
import { Browser } from './browser/browser.tsx';
import styles from './data-panel.module.css';

const words = panelText.dataPanel;

const loadOwnData = async () => ({ default: (await import('./own-data/own-data.tsx')).OwnData });
const loadStatistics = async () => {
  const { Statistics } = await import('./statistics/statistics.tsx');
  return { default: Statistics };
};
const loadBatch = async () => ({ default: (await import('./batch/batch.tsx')).Batch });

/** The digits themselves: to leaf through, class by class, and as they are trained on. */
export function DataPanel() {
  const file = useSelection(({ split }) => fileOf(split));
  useEffect(() => startDigitLabels(file), [file]);
  return (
    <div className={styles.panel}>
      <LazyDisclosure load={loadOwnData} title={panelText.ownData.title} />
      <Browser />
      <div className={styles.sections}>
        <LazyDisclosure load={loadStatistics} title={words.statistics.title} />
        <LazyDisclosure load={loadBatch} title={words.batch.title} />
      </div>
    </div>
  );
}
