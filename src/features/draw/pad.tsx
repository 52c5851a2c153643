import { useRef } from 'react';
import { hasInk, useDrawing } from '../../store/drawing.ts';
import { text } from '../../text/text.ts';
import styles from './pad.module.css';
import { usePadPainting } from './use-pad-painting.ts';
import { usePen } from './use-pen.ts';

/** The paper to draw a digit on. */
export function Pad() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isEmpty = !useDrawing(hasInk);
  usePadPainting(canvas);
  return (
    <div className={styles.pad}>
      {isEmpty && <p className={styles.invitation}>{text.draw.invitation}</p>}
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={text.draw.pad}
        {...usePen()}
      />
    </div>
  );
}
