import { ChevronRight } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly title: string;
  /** What is on inside, in a few words. */
  readonly digest?: string;
  /** What touching one of its fields does. */
  readonly mark?: ReactNode;
  readonly startsOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly ref?: Ref<HTMLDetailsElement>;
  readonly children: ReactNode;
}

/** A group that folds away: the browser's own, which keyboards, screen readers and its search know. */
export function Disclosure(props: DisclosureProps) {
  const { title, digest, mark, startsOpen = false, onToggle, ref, children } = props;
  return (
    <details
      className={styles.disclosure}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
      open={startsOpen}
      ref={ref}
    >
      <summary className={styles.summary}>
        <ChevronRight aria-hidden className={styles.chevron} />
        <span className={styles.title}>{title}</span>
        <span className={styles.digest} title={digest}>
          {digest}
        </span>
        {mark}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
