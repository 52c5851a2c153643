import { Button as Base } from '@base-ui/react/button';
import type { ReactNode } from 'react';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

interface IconButtonProps {
  /** The accessible name, and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
}

export function IconButton({ label, icon, onPress }: IconButtonProps) {
  return (
    <Tooltip hint={label}>
      <Base aria-label={label} className={styles.button} onClick={onPress}>
        {icon}
      </Base>
    </Tooltip>
  );
}
