import type { ReactNode } from 'react';
import styles from './picture-toggle.module.css';
import { Toggle } from './toggle.tsx';

interface PictureToggleProps {
  /** The accessible name. */
  readonly label: string;
  readonly isPressed: boolean;
  readonly onPress: () => void;
  /** A picture and a few letters below it. */
  readonly children: ReactNode;
}

/** One of many pictures to choose from. */
export function PictureToggle({ label, isPressed, onPress, children }: PictureToggleProps) {
  return (
    <Toggle aria-label={label} className={styles.picture} isPressed={isPressed} onClick={onPress}>
      {children}
    </Toggle>
  );
}
