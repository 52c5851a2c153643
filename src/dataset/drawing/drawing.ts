import type { Point, Stroke } from './strokes.ts';

/** The paper of a pad is a square of this many units a side, whatever its size on the screen. */
export const PAPER_SIDE = 280;

/** What a pen of a certain width drew in one go. */
export interface BrushStroke {
  readonly points: Stroke;
  /** Width of the pen; 1 is as wide as MNIST's. */
  readonly brush: number;
}

/** Ink that came as pixels: a square that covers the whole paper. */
export interface Picture {
  /**
   * A `digit` already is as MNIST's are: 28 pixels a side, fitted and centred, and stays where it is.
   * A `scan` is ink from a photograph or a file, and goes through all the steps that strokes do.
   */
  readonly kind: 'digit' | 'scan';
  /** Pixels a side. */
  readonly side: number;
  /** Row by row, 0 (paper) to 255 (ink). */
  readonly levels: Uint8Array;
}

/** What is on the paper, in units of PAPER_SIDE: x to the right, y down. */
export interface Drawing {
  readonly strokes: readonly BrushStroke[];
  /** Under the strokes. */
  readonly picture: Picture | null;
}

export const EMPTY_DRAWING: Drawing = { strokes: [], picture: null };

/** The drawing that a pen of MNIST's width makes. */
export function drawingOf(strokes: readonly Stroke[]): Drawing {
  return { strokes: strokes.map((points) => ({ points, brush: 1 })), picture: null };
}

/**
 * The strokes without the points that are nowhere (NaN, ±∞) and without the strokes left empty.
 * The points before and after one that is nowhere are joined.
 */
export function drawableStrokes(strokes: readonly BrushStroke[]): BrushStroke[] {
  return strokes
    .map(({ points, brush }) => ({ points: points.filter(isSomewhere), brush }))
    .filter(({ points }) => points.length > 0);
}

const isSomewhere = ({ x, y }: Point) => Number.isFinite(x) && Number.isFinite(y);
