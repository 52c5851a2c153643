import { useEffect, useRef } from 'react';
import type { Drawing } from '../../../dataset/drawing/drawing.ts';
import { type DrawnDigit, drawingToDigit } from '../../../dataset/drawing/drawing-to-digit.ts';
import type { Steps } from '../../../dataset/drawing/steps.ts';
import { useDrawing } from '../../../store/drawing.ts';
import { text } from '../../../text/text.ts';
import { onNextFrame } from '../../../ui/next-frame.ts';
import { paintCropped, paintDigit, paintWithCrop } from './paint-frames.ts';
import styles from './xray.module.css';

const words = text.xray.frames;
const FRAMES = ['ink', 'cropped', 'fitted', 'centered'] as const;

type Frame = (typeof FRAMES)[number];

/** The drawing at four stations of its way, painted without rendering anything. */
export function Frames() {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const painting = onNextFrame(() => {
      const { drawing, steps } = useDrawing.getState();
      paintAll(list.current, drawing, steps);
    });
    painting.request();
    const stop = useDrawing.subscribe((now, before) => {
      if (now.drawing !== before.drawing || now.steps !== before.steps) painting.request();
    });
    return () => {
      stop();
      painting.cancel();
    };
  }, []);
  return (
    <ol className={styles.frames} ref={list}>
      {FRAMES.map((frame) => (
        <li key={frame}>
          <canvas
            aria-label={words[frame]}
            className={styles.frame}
            data-frame={frame}
            role="img"
          />
          <span aria-hidden className={styles.caption}>
            {words[frame]}
          </span>
        </li>
      ))}
    </ol>
  );
}

const PAINT: Readonly<
  Record<Frame, (canvas: HTMLCanvasElement, drawing: Drawing, digit: DrawnDigit | null) => void>
> = {
  ink: (canvas, drawing, digit) => paintWithCrop(canvas, drawing, digit?.crop ?? null),
  cropped: (canvas, drawing, digit) => paintCropped(canvas, drawing, digit?.crop ?? null),
  fitted: (canvas, _, digit) => paintDigit(canvas, digit?.fitted ?? null),
  centered: (canvas, _, digit) => paintDigit(canvas, digit?.pixels ?? null),
};

function paintAll(list: HTMLElement | null, drawing: Drawing, steps: Steps): void {
  const digit = drawingToDigit(drawing, steps);
  for (const frame of FRAMES) {
    const canvas = list?.querySelector<HTMLCanvasElement>(`[data-frame="${frame}"]`);
    if (canvas) PAINT[frame](canvas, drawing, digit);
  }
}
