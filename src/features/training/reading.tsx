import styles from './reading.module.css';

interface ReadingProps {
  readonly label: string;
  /** What the page shows. */
  readonly shown: string;
  /** The plain number or word, for programs; empty when there is none. */
  readonly value: string | number;
  readonly testId?: string;
  /** The room it takes whatever it shows. */
  readonly width: 'narrow' | 'medium' | 'wide';
  readonly isAnnounced?: boolean;
}

export function Reading({ label, shown, value, testId, width, isAnnounced }: ReadingProps) {
  return (
    <div className={`${styles.reading} ${styles[width]}`}>
      <span className={styles.label}>{label}</span>
      <span
        className={styles.value}
        data-testid={testId}
        data-value={value}
        role={isAnnounced ? 'status' : undefined}
      >
        {shown}
      </span>
    </div>
  );
}
