import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import styles from './tooltip.module.css';

interface TooltipProps {
  readonly hint: string;
  /** The control it explains; it stays the only thing to focus. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** A sentence about a control, shown on hover and on focus. Ears get it from the control itself. */
export function Tooltip({ hint, children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger delay={400} render={children} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={6}>
          <Base.Popup className={styles.popup}>{hint}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
