import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import styles from './dialog.module.css';
import { Tooltip } from './tooltip.tsx';

interface DialogProps {
  readonly title: ReactNode;
  /** The name of the button that closes it. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Keys that nothing inside has taken. */
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
  /** Stays in sight while the rest is scrolled. */
  readonly footer?: ReactNode;
}

/** Fields take keys without saying so. */
const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, select, textarea') !== null;

/**
 * A window above the page, open as long as it is rendered. It keeps the focus, gives it back to what
 * had it, and closes by Escape, its button and a press beside it.
 */
export function Dialog({ title, closeLabel, onClose, onKey, children, footer }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && !isField(event.target)) onKey?.(event);
    // What is typed here is not meant for the page behind. Escape is for the dialog itself.
    if (event.key !== 'Escape') event.stopPropagation();
  };
  return (
    <Base.Root onOpenChange={(isOpen) => isOpen || onClose()} open>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            className={styles.popup}
            // Whoever hears the page is told the title first, and keys work at once.
            initialFocus={popup}
            onKeyDown={press}
            ref={popup}
          >
            <header className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Tooltip hint={closeLabel}>
                <Base.Close aria-label={closeLabel} className={styles.close}>
                  <X aria-hidden />
                </Base.Close>
              </Tooltip>
            </header>
            <div className={styles.content}>{children}</div>
            {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
