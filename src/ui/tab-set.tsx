import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './tab-set.module.css';

export interface TabContent {
  readonly label: string;
  readonly content: ReactNode;
}

interface TabSetProps {
  readonly label: string;
  readonly tabs: readonly TabContent[];
  /** Stands at the far end of the row of tabs. */
  readonly aside?: ReactNode;
}

export function TabSet({ label, tabs, aside }: TabSetProps) {
  return (
    <Base.Root className={styles.root} defaultValue={tabs[0]?.label}>
      <div className={styles.row}>
        <Base.List aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <Base.Tab className={styles.tab} key={tab.label} value={tab.label}>
              {tab.label}
            </Base.Tab>
          ))}
        </Base.List>
        {aside}
      </div>
      {tabs.map((tab) => (
        <Base.Panel className={styles.panel} key={tab.label} value={tab.label}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
