import type { ReactNode } from 'react';
import styles from './score.module.css';

interface ScoreProps {
  readonly label: string;
  readonly split: 'train' | 'validation' | 'test';
  readonly shown: string;
  /** The plain number, for programs; empty when there is none. */
  readonly value: string | number;
  readonly testId: string;
  /** On which digits, and when. */
  readonly basis: string;
  readonly when: string;
  /** The network has moved on since. */
  readonly isStale: boolean;
  /** What it compares with. */
  readonly children?: ReactNode;
}

export function Score(props: ScoreProps) {
  const { label, split, shown, value, testId, basis, when, isStale, children } = props;
  return (
    <div className={styles.score} data-split={split}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value} data-stale={isStale} data-testid={testId} data-value={value}>
        {shown}
      </span>
      <span className={styles.basis}>{basis}</span>
      <span className={styles.basis}>{when}</span>
      {children}
    </div>
  );
}
