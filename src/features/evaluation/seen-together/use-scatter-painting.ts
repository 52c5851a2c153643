import { type RefObject, useEffect } from 'react';
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
    const paint = () => paintScatter(canvas, scatter);
    // Its first call comes at once.
    const size = new ResizeObserver(paint);
    size.observe(canvas);
    const stopTheme = watchTheme(paint);
    return () => {
      size.disconnect();
      stopTheme();
    };
  }, [ref, scatter]);
}
