import type { ReactNode } from 'react';
import styles from './hint.module.css';

interface HintProps {
  readonly children: ReactNode;
  /** By which a control names it as its description. */
  readonly id?: string;
}

/** A line of small print. */
export function Hint({ children, id }: HintProps) {
  return (
    <p className={styles.hint} id={id}>
      {children}
    </p>
  );
}
