import type { Drawing } from '../../dataset/drawing/drawing.ts';
import { drawingToDigit } from '../../dataset/drawing/drawing-to-digit.ts';

/** A drawing that a person keeps, and what it is meant to be. */
export interface KeptDigit {
  /** Ids sort in the order in which digits were kept. */
  readonly id: string;
  /** 0 to 9. */
  readonly label: number;
  readonly drawing: Drawing;
  /** The drawing as the network sees it: 784 grey levels, 0 (paper) to 255 (ink). */
  readonly pixels: Uint8Array;
}

/** A digit that is not kept yet. */
export type LabelledDrawing = Pick<KeptDigit, 'label' | 'drawing'>;

/** The time in base 36, which has this many places until the year 5188. */
const TIME_PLACES = 9;
const RANDOM_PLACES = 7;

let newestTime = 0;

/** No two are alike, in this page by their time and between pages by chance. */
export function newId(): string {
  newestTime = Math.max(Date.now(), newestTime + 1);
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  const base36 = (value: number, places: number) => value.toString(36).padStart(places, '0');
  return base36(newestTime, TIME_PLACES) + base36(random, RANDOM_PLACES);
}

/** Null when the drawing has no ink. The pixels are never stored: they come the pad's one way. */
export function keptDigit(id: string, { label, drawing }: LabelledDrawing): KeptDigit | null {
  const pixels = drawingToDigit(drawing)?.pixels;
  return pixels === undefined ? null : { id, label, drawing, pixels };
}

/** A hundredth of the paper's unit is far finer than a pixel of the digit, and short in a file. */
export function rounded({ strokes, picture }: Drawing): Drawing {
  const hundredth = (place: number) => Math.round(place * 100) / 100;
  return {
    strokes: strokes.map(({ brush, points }) => ({
      brush,
      points: points.map(({ x, y }) => ({ x: hundredth(x), y: hundredth(y) })),
    })),
    picture,
  };
}
