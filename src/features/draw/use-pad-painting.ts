import { type RefObject, useEffect } from 'react';
import { useDrawing } from '../../store/drawing.ts';
import { onNextFrame } from '../../ui/next-frame.ts';
import { watchTheme } from '../../ui/watch-theme.ts';
import { paintPad } from './paint-pad.ts';

/** Keeps the canvas as the drawing is, without rendering anything. */
export function usePadPainting(ref: RefObject<HTMLCanvasElement | null>): void {
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    const painting = onNextFrame(() => paintPad(canvas, useDrawing.getState().drawing));
    const stopDrawing = useDrawing.subscribe((now, before) => {
      if (now.drawing !== before.drawing) painting.request();
    });
    const stopTheme = watchTheme(painting.request);
    const size = new ResizeObserver(painting.request);
    size.observe(canvas);
    // Zooming changes the device's pixels, and not always the pad's size.
    addEventListener('resize', painting.request);
    return () => {
      stopDrawing();
      stopTheme();
      size.disconnect();
      removeEventListener('resize', painting.request);
      painting.cancel();
    };
  }, [ref]);
}
