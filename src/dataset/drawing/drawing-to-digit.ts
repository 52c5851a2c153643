import { type Box, boxAround, grownBy } from './box.ts';
import { centerOfMass, moveToCenter } from './center.ts';
import { MNIST_PEN, penReach } from './pen.ts';
import { fitToFrame, movedBy, placeBox, placeStrokes } from './placement.ts';
import { rasterize } from './rasterize.ts';
import { drawableStrokes, type Stroke } from './strokes.ts';

/** A drawing as the network sees it, and how it came about. */
export interface DrawnDigit {
  /** 28 × 28 grey levels, row by row, 0 (paper) to 255 (ink). */
  readonly pixels: Uint8Array;
  /** The crop: the box around the drawing's points, in the drawing's own unit. */
  readonly crop: Box;
  /** The same box on the digit, in pixels from its top left corner. The pen's ink goes beyond it. */
  readonly placed: Box;
}

/**
 * Turns a drawing into a digit by MNIST's recipe: crop to the ink, scale the longer side to 20
 * pixels keeping the aspect, draw antialiased, move the centre of mass to the centre of 28 × 28.
 * The pen's width is set after scaling, so neither the drawing's size nor its place matters.
 * Points that are not finite are ignored. LeCun, Cortes & Burges, "The MNIST database".
 *
 * @param strokes in any unit, y down.
 * @returns null where there is no ink.
 */
export function drawingToDigit(strokes: readonly Stroke[]): DrawnDigit | null {
  const drawable = drawableStrokes(strokes);
  const crop = boxAround(drawable);
  if (crop === null) return null;
  const fitted = fitToFrame(crop, MNIST_PEN.radius);
  const mass = centerOfMass(rasterize(placeStrokes(drawable, fitted), MNIST_PEN));
  const inked = grownBy(placeBox(crop, fitted), penReach(MNIST_PEN));
  const centered = movedBy(fitted, moveToCenter(mass, inked));
  const pixels = rasterize(placeStrokes(drawable, centered), MNIST_PEN);
  return { pixels, crop, placed: placeBox(crop, centered) };
}
