import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

interface BannerProps {
  readonly children: ReactNode;
  /** What to do about it. */
  readonly action?: ReactNode;
}

/** Something stands in the way, and here is the way out. */
export function Banner({ children, action }: BannerProps) {
  return (
    <div className={styles.banner} role="alert">
      <TriangleAlert aria-hidden className={styles.icon} />
      <p>{children}</p>
      {action}
    </div>
  );
}
