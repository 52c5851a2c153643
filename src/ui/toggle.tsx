import type { ReactNode } from 'react';
import styles from './toggle.module.css';
import { Tooltip } from './tooltip.tsx';

interface ToggleProps {
  /** The accessible name, and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly isPressed: boolean;
  readonly onPress: () => void;
}

/** A button that is on or off, with a picture for its name. */
export function Toggle({ label, icon, isPressed, onPress }: ToggleProps) {
  return (
    <Tooltip hint={label}>
      <button
        aria-label={label}
        aria-pressed={isPressed}
        className={styles.toggle}
        onClick={onPress}
        type="button"
      >
        {icon}
      </button>
    </Tooltip>
  );
}
