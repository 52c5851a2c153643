import { Button as Base } from '@base-ui/react/button';
import type { ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { Tooltip } from './tooltip.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly icon?: ReactNode;
  /** A disabled button keeps its place in the tab order, so that focus survives its coming and going. */
  readonly isDisabled?: boolean;
  /** What it does, or why it is disabled. */
  readonly hint?: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLElement>;
}

export function Button({
  kind = 'plain',
  isDisabled = false,
  className = '',
  ...rest
}: ButtonProps) {
  const { children, onPress, icon, hint, ref } = rest;
  const button = (
    <Base
      aria-description={hint}
      className={`${styles.button} ${styles[kind]} ${className}`}
      disabled={isDisabled}
      focusableWhenDisabled
      onClick={onPress}
      ref={ref}
    >
      {icon}
      {children}
    </Base>
  );
  return hint === undefined ? button : <Tooltip hint={hint}>{button}</Tooltip>;
}
