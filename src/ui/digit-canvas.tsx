import { useEffect, useRef } from 'react';
import styles from './digit-canvas.module.css';
import { canvasSide, paintDigits } from './paint-digits.ts';
import { watchTheme } from './watch-theme.ts';

interface DigitCanvasProps {
  /** Without one it is part of a picture that has a name of its own. */
  readonly label?: string;
  /** Grey levels, digitSide · digitSide a digit. */
  readonly pixels: Uint8Array;
  readonly digitSide: number;
  /** Digits in a row, and rows. */
  readonly columns?: number;
  /** Pixels of the page for one of a digit; without it the canvas takes the width there is. */
  readonly scale?: number;
  /** Colours other than ink on paper. */
  readonly className?: string | undefined;
}

/** A square of digits. */
export function DigitCanvas(props: DigitCanvasProps) {
  const { label, pixels, digitSide, columns = 1, scale, className = styles.paper } = props;
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    const paint = () =>
      paintDigits(canvas, pixels, columns, digitSide, getComputedStyle(canvas).color);
    paint();
    return watchTheme(paint);
  }, [pixels, columns, digitSide]);
  const side = canvasSide(columns, digitSide);
  const size = scale === undefined ? '100%' : scale * side;
  return (
    <canvas
      aria-hidden={label === undefined || undefined}
      aria-label={label}
      className={`${styles.digits} ${className}`}
      height={side}
      ref={ref}
      role={label === undefined ? undefined : 'img'}
      style={{ inlineSize: size }}
      width={side}
    />
  );
}
