import { PAPER_SIDE } from '../../dataset/drawing/drawing.ts';
import type { Point } from '../../dataset/drawing/strokes.ts';

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Places on the screen in the pad's units. A pen that leaves the pad goes on along its edge. */
export function padPoints(places: readonly Place[], pad: Rectangle): Point[] {
  return places.map(({ clientX, clientY }) => ({
    x: withinPad((clientX - pad.left) / pad.width),
    y: withinPad((clientY - pad.top) / pad.height),
  }));
}

function withinPad(share: number): number {
  return PAPER_SIDE * Math.min(1, Math.max(0, share));
}
