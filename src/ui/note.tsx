import type { ReactNode } from 'react';
import styles from './note.module.css';

interface NoteProps {
  readonly children: ReactNode;
  /** What one may do about it. */
  readonly actions?: ReactNode;
}

/** A quiet word beside a control. */
export function Note({ children, actions }: NoteProps) {
  return (
    <div className={styles.note}>
      <p>{children}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
