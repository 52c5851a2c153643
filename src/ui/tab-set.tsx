import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './tab-set.module.css';

export interface TabContent<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly content: ReactNode;
}

interface TabSetProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly TabContent<Name>[];
  /** The tab whose content is shown; only that is there. */
  readonly open: Name;
  readonly onOpen: (name: Name) => void;
  /** Stands at the far end of the row of tabs. */
  readonly aside?: ReactNode;
}

export function TabSet<Name extends string>(props: TabSetProps<Name>) {
  const { label, tabs, open, onOpen, aside } = props;
  return (
    <Base.Root className={styles.root} onValueChange={onOpen} value={open}>
      <div className={styles.row}>
        <Base.List aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <Base.Tab className={styles.tab} key={tab.name} value={tab.name}>
              {tab.label}
            </Base.Tab>
          ))}
        </Base.List>
        {aside}
      </div>
      {tabs.map((tab) => (
        <Base.Panel className={styles.panel} key={tab.name} value={tab.name}>
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
