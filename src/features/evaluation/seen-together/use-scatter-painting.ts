import { type RefObject, useEffect } from 'react';
import { onNextFrame } from '../../../ui/next-frame.ts';
import { watchTheme } from '../../../ui/watch-theme.ts';
import { paintScatter, type Scatter } from './paint-scatter.ts';

/** Paints when there is something else to see, when the canvas is laid out anew, and in the colours of the theme. */
export function useScatterPainting(
  ref: RefObject<HTMLCanvasElement | null>,
  scatter: Scatter,
): void {
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    // In a frame of its own: laying out the page and painting in one would hold it up.
    const painting = onNextFrame(() => paintScatter(canvas, scatter));
    // Its first call comes at once.
    const size = new ResizeObserver(painting.request);
    size.observe(canvas);
    const stopTheme = watchTheme(painting.request);
    return () => {
      size.disconnect();
      stopTheme();
      painting.cancel();
    };
  }, [ref, scatter]);
}
