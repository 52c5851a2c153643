import type { ReactNode } from 'react';
import styles from './icon-toggle.module.css';
import { Toggle } from './toggle.tsx';
import { Tooltip } from './tooltip.tsx';

interface IconToggleProps {
  /** The accessible name, and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly isPressed: boolean;
  readonly onPress: () => void;
}

/** A toggle with a picture for its name. */
export function IconToggle({ label, icon, isPressed, onPress }: IconToggleProps) {
  return (
    <Tooltip hint={label}>
      <Toggle aria-label={label} className={styles.icon} isPressed={isPressed} onClick={onPress}>
        {icon}
      </Toggle>
    </Tooltip>
  );
}
