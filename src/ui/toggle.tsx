import type { ComponentProps } from 'react';
import styles from './toggle.module.css';

interface ToggleProps extends ComponentProps<'button'> {
  readonly isPressed: boolean;
}

/** A button that is on or off. What else a button can be given, a tooltip's own events too, it passes on. */
export function Toggle({ isPressed, className = '', ...button }: ToggleProps) {
  return (
    <button
      {...button}
      aria-pressed={isPressed}
      className={`${styles.toggle} ${className}`}
      type="button"
    />
  );
}
