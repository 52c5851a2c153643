import { type Box, boxAround, boxAroundBoth } from './box.ts';
import { type Drawing, drawableStrokes, type Picture } from './drawing.ts';
import { MNIST_PEN, type Pen, widened } from './pen.ts';
import { type Placement, placeStrokes } from './placement.ts';
import { rasterize } from './rasterize.ts';
import { boxOfInk } from './scan/box-of-ink.ts';
import { rasterizePicture } from './scan/rasterize-picture.ts';

/** The ink of a drawing, wherever it comes from, before it has a place on a digit. */
export interface Ink {
  /** Around the middle of all lines, in units of the paper. */
  readonly box: Box;
  /** The widest that any of it is drawn with. */
  readonly pen: Pen;
  /** Draws it with MNIST's pen. @returns 28 × 28 grey levels, 0 (paper) to 255 (ink). */
  readonly draw: (placement: Placement) => Uint8Array;
}

/** Null where there is none. */
export function inkOnPaper({ strokes, picture }: Drawing): Ink | null {
  const drawable = drawableStrokes(strokes);
  const pictureBox = picture === null ? null : boxOfInk(picture);
  const box = boxAroundBoth(boxAround(drawable), pictureBox);
  if (box === null) return null;
  const brushes = drawable.map(({ brush }) => brush);
  const widest = Math.max(...brushes, pictureBox === null ? 0 : 1);
  const draw = (placement: Placement) => {
    const pixels = rasterize(placeStrokes(drawable, placement), MNIST_PEN);
    return picture === null ? pixels : darker(pixels, pictureInk(picture, placement));
  };
  return { box, pen: widened(MNIST_PEN, widest), draw };
}

/** A digit has MNIST's ink already, pixel for pixel; a scan is drawn anew with our pen. */
function pictureInk(picture: Picture, placement: Placement): Uint8Array {
  return picture.kind === 'digit'
    ? picture.levels
    : rasterizePicture(picture, placement, MNIST_PEN);
}

function darker(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((ink, pixel) => Math.max(ink, b[pixel] ?? 0));
}
