import { type RefObject, useEffect } from 'react';
import { useTiles } from '../../../store/inspection/weights/tiles.ts';
import { useTilesView } from '../../../store/inspection/weights/tiles-view.ts';
import { onNextFrame } from '../../../ui/next-frame.ts';
import { watchTheme } from '../../../ui/watch-theme.ts';
import { paintTiles } from './paint-tiles.ts';

/**
 * Paints the tiles at their spots beside the canvas: whenever newer ones come, past React, and when the page is
 * laid out anew.
 *
 * @param layout another one whenever the spots are others, or elsewhere.
 */
export function useTilePainting(ref: RefObject<HTMLCanvasElement | null>, layout: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the spots are others.
  useEffect(() => {
    const canvas = ref.current;
    if (canvas === null) return;
    const painting = onNextFrame(() => {
      const { tiles } = useTiles.getState();
      const { scale } = useTilesView.getState();
      paintTiles(canvas, tiles?.finding ?? null, scale, spotsBeside(canvas));
    });
    // Its first call comes at once.
    const size = new ResizeObserver(painting.request);
    size.observe(canvas);
    const stops = [
      useTiles.subscribe(painting.request),
      useTilesView.subscribe(painting.request),
      watchTheme(painting.request),
    ];
    return () => {
      size.disconnect();
      for (const stop of stops) stop();
      painting.cancel();
    };
  }, [ref, layout]);
}

function spotsBeside(canvas: HTMLCanvasElement) {
  const spots = canvas.parentElement?.querySelectorAll<HTMLElement>('[data-tile]') ?? [];
  return Array.from(spots, ({ dataset, offsetLeft, offsetTop, offsetWidth }) => ({
    unit: Number(dataset.tile),
    left: offsetLeft,
    top: offsetTop,
    side: offsetWidth,
  }));
}
