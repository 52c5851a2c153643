import styles from './signed-bar.module.css';

interface SignedBarProps {
  readonly value: number;
  /** What a whole bar stands for; 0 leaves it empty. */
  readonly largest: number;
}

/** A bar to the left below 0 and to the right above; the number beside it says the same. */
export function SignedBar({ value, largest }: SignedBarProps) {
  const share = largest > 0 ? Math.min(1, Math.abs(value) / largest) : 0;
  return (
    <span aria-hidden className={styles.track}>
      <span
        className={styles.fill}
        data-sign={value < 0 ? 'negative' : 'positive'}
        style={{ inlineSize: `${50 * share}%` }}
      />
    </span>
  );
}
