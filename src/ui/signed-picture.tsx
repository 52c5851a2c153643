import { useEffect, useRef } from 'react';
import { onNextFrame } from './next-frame.ts';
import { paintSigned } from './paint-signed.ts';
import styles from './signed-picture.module.css';
import { watchTheme } from './watch-theme.ts';

interface SignedPictureProps {
  /** Without one it is part of something that has a name of its own. */
  readonly label?: string;
  /** [height, width], the same array while they are the same. */
  readonly values: ArrayLike<number>;
  readonly width: number;
  /** What is drawn in full colour. */
  readonly largest: number;
  readonly className?: string | undefined;
}

/** A matrix of signed values: orange below 0, blue above. As wide as the room there is. */
export function SignedPicture({ label, values, width, largest, className }: SignedPictureProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    const painting = onNextFrame(() => {
      const { color, textDecorationColor } = getComputedStyle(canvas);
      paintSigned(canvas, values, width, largest, {
        positive: color,
        negative: textDecorationColor,
      });
    });
    painting.request();
    const stopTheme = watchTheme(painting.request);
    return () => {
      stopTheme();
      painting.cancel();
    };
  }, [values, width, largest]);
  return (
    <canvas
      aria-hidden={label === undefined || undefined}
      aria-label={label}
      className={`${styles.picture} ${className ?? ''}`}
      ref={ref}
      role={label === undefined ? undefined : 'img'}
    />
  );
}
