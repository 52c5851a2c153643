import { useOpenDigit } from '../../store/open-digit.ts';
import { LazyPanel } from '../../ui/lazy-panel.tsx';
import styles from './digit-dialog.module.css';

const loadOpenDigit = async () => ({ default: (await import('./open-digit.tsx')).OpenDigit });

/** The digit that is open, large and above the page; nothing while none is. */
export function DigitDialog() {
  const isOpen = useOpenDigit(({ place }) => place !== null);
  if (!isOpen) return null;
  return (
    // What is said before the window stands, or when it cannot be loaded.
    <aside className={styles.aside}>
      <LazyPanel load={loadOpenDigit} />
    </aside>
  );
}
