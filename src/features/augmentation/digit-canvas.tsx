import { useEffect, useRef } from 'react';
import { watchTheme } from '../../ui/watch-theme.ts';
import styles from './augmentation-preview.module.css';
import { paintDigits, sideOf } from './paint-digits.ts';

interface DigitCanvasProps {
  readonly label: string;
  /** 784 grey levels a digit. */
  readonly pixels: Uint8Array;
  /** Digits in a row, and rows. */
  readonly columns: number;
}

/** A square of digits, two pixels of the page for one of theirs. */
export function DigitCanvas({ label, pixels, columns }: DigitCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    const paint = () => paintDigits(canvas, pixels, columns);
    paint();
    return watchTheme(paint);
  }, [pixels, columns]);
  const side = sideOf(columns);
  return (
    <canvas
      aria-label={label}
      className={styles.digits}
      height={side}
      ref={ref}
      role="img"
      style={{ inlineSize: 2 * side, blockSize: 2 * side }}
      width={side}
    />
  );
}
