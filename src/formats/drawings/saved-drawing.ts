/** What a pen drew in one go. */
export interface SavedStroke {
  /** Width of the pen; 1 is as wide as MNIST's. */
  readonly brush: number;
  /** x0, y0, x1, y1, …; x to the right, y down. */
  readonly points: readonly number[];
}

/** A square of ink under the strokes. */
export interface SavedPicture {
  /** A digit as MNIST has them, or ink still to be fitted and centred. */
  readonly kind: 'digit' | 'scan';
  /** Pixels a side. */
  readonly side: number;
  /** Row by row, 0 (paper) to 255 (ink). */
  readonly levels: Uint8Array;
}

/** A drawing as a file has it. */
export interface SavedDrawing {
  /** What it is meant to be, 0 to 9. */
  readonly label: number;
  readonly strokes: readonly SavedStroke[];
  readonly picture: SavedPicture | null;
}

export const DRAWINGS_FORMAT = 'inkling-drawings';

/** Raised when the shape of the file changes. */
export const DRAWINGS_VERSION = 1;
