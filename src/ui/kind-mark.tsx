import { RotateCcw, Zap } from 'lucide-react';
import styles from './kind-mark.module.css';

interface KindMarkProps {
  /** Live: felt from the next step on. Rebuilds: the network starts over. */
  readonly kind: 'live' | 'rebuilds';
  /** Left out where a text beside it says so already. */
  readonly says?: string;
}

/** Says what touching a control will do, before it is touched. */
export function KindMark({ kind, says }: KindMarkProps) {
  const Icon = kind === 'live' ? Zap : RotateCcw;
  return (
    <span className={styles.mark}>
      <Icon aria-hidden className={styles.icon} />
      {says}
    </span>
  );
}
