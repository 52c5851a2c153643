import { PAPER_SIDE, type Picture } from '../drawing.ts';
import { findDrawing } from './find-drawing.ts';
import { type GreyImage, longerSide } from './grey-image.ts';
import { ontoSquare } from './onto-square.ts';
import { shrunk } from './shrink.ts';
import { smoothed } from './smooth.ts';

/** A drawing that fills half an image still has the paper's resolution then. */
const LONGEST = 1.5 * PAPER_SIDE;

/** Smaller images are drawn with few pixels, each of which matters, and have no grain to take out. */
const LONGEST_SHARP = 140;

/**
 * The ink of a photograph, a scan or a drawing from a file, cut out and laid on the paper of a pad.
 * Dark ink on light paper and light ink on dark paper do equally, in uneven light too.
 *
 * @returns null where no ink stands out, as on an empty page or on one of nothing but ink.
 */
export function inkOf(image: GreyImage): Picture | null {
  if (image.width === 0 || image.height === 0) return null;
  const small = shrunk(image, LONGEST);
  const drawing = findDrawing(longerSide(small) > LONGEST_SHARP ? smoothed(small) : small);
  if (drawing === null) return null;
  return { kind: 'scan', side: PAPER_SIDE, levels: ontoSquare(drawing, PAPER_SIDE) };
}
