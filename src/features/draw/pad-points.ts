import { PAD_SIDE, type PadPoint } from '../../store/drawing.ts';

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
export function padPoints(places: readonly Place[], pad: Rectangle): PadPoint[] {
  return places.map(({ clientX, clientY }) => ({
    x: withinPad((clientX - pad.left) / pad.width),
    y: withinPad((clientY - pad.top) / pad.height),
  }));
}

function withinPad(share: number): number {
  return PAD_SIDE * Math.min(1, Math.max(0, share));
}
