import type { ReactNode } from 'react';
import styles from './field-group.module.css';

interface FieldGroupProps {
  readonly title: string;
  /** What touching one of its fields does. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

export function FieldGroup({ title, mark, children }: FieldGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <span className={styles.title}>{title}</span>
        {mark}
      </legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}
