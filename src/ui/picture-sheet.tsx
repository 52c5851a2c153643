import { type ReactNode, useEffect, useRef } from 'react';
import { onNextFrame } from './next-frame.ts';
import { paintSheet, type SheetDigits } from './paint-sheet.ts';
import styles from './picture-sheet.module.css';
import { watchTheme } from './watch-theme.ts';

const NO_DIGITS: SheetDigits = { indices: [], pixels: new Uint8Array() };

interface PictureSheetProps {
  /** The same object while they are the same; null while they come. */
  readonly digits: SheetDigits | null;
  readonly digitSide: number;
  /** The indices of the spots. */
  readonly spots: readonly number[];
  /** Has a `PictureSpot` for each. */
  readonly children: ReactNode;
}

/**
 * Many digits, wherever their spots are, on one canvas above them. A canvas each makes a layer each,
 * and with 240 of them layers alone took 17 ms of a frame, against 1 ms like this (Chromium 156, two
 * busy cores).
 */
export function PictureSheet({ digits, digitSide, spots, children }: PictureSheetProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const key = spots.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other digits stand at the spots.
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    // In a frame of its own: laying out the page and painting in one would hold it up.
    const painting = onNextFrame(() =>
      paintSheet(canvas, digits ?? NO_DIGITS, digitSide, spotsBeside(canvas)),
    );
    // Its first call comes at once.
    const size = new ResizeObserver(painting.request);
    size.observe(canvas);
    const stopTheme = watchTheme(painting.request);
    return () => {
      size.disconnect();
      stopTheme();
      painting.cancel();
    };
  }, [digits, digitSide, key]);
  return (
    <div className={styles.sheet}>
      {children}
      <canvas aria-hidden className={styles.pictures} ref={ref} />
    </div>
  );
}

/** Where a digit's picture goes; what it shows is said by the button around it. */
export function PictureSpot({ index }: { readonly index: number }) {
  return <span className={styles.spot} data-index={index} />;
}

function spotsBeside(canvas: HTMLCanvasElement) {
  const spots = canvas.parentElement?.querySelectorAll<HTMLElement>(`.${styles.spot}`) ?? [];
  return Array.from(spots, ({ dataset, offsetLeft, offsetTop, offsetWidth }) => ({
    index: Number(dataset.index),
    left: offsetLeft,
    top: offsetTop,
    side: offsetWidth,
  }));
}
