import { Progress as Base } from '@base-ui/react/progress';
import styles from './progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** 0 to 1; null while the whole is unknown. */
  readonly share: number | null;
}

export function Progress({ label, share }: ProgressProps) {
  return (
    <Base.Root aria-label={label} max={1} value={share}>
      <Base.Track className={styles.track}>
        <Base.Indicator className={styles.filled} />
      </Base.Track>
    </Base.Root>
  );
}
