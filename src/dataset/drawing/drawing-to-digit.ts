import { IMAGE_SIDE } from '../../spec/mnist.ts';
import { type Box, grownBy } from './box.ts';
import { centerOfMass, moveToCenter } from './center.ts';
import { type Drawing, PAPER_SIDE } from './drawing.ts';
import { type Ink, inkOnPaper } from './ink.ts';
import { penReach } from './pen.ts';
import { FRAME_SIDE, fitToFrame, movedBy, type Placement, placeBox } from './placement.ts';
import { ALL_STEPS, type Steps } from './steps.ts';

/** A drawing as the network sees it, and how it came about. */
export interface DrawnDigit {
  /** 28 × 28 grey levels, row by row, 0 (paper) to 255 (ink). */
  readonly pixels: Uint8Array;
  /** The same before the centre of mass was brought to the centre. */
  readonly fitted: Uint8Array;
  /** The crop: the box around the middle of the drawing's lines, in the drawing's own unit. */
  readonly crop: Box;
  /** The same box on the digit, in pixels from its top left corner. The pen's ink goes beyond it. */
  readonly placed: Box;
}

const PAPER: Box = { left: 0, top: 0, right: PAPER_SIDE, bottom: PAPER_SIDE };

/** The whole paper on the whole digit. */
const WHOLE = fitToFrame(PAPER, 0, IMAGE_SIDE);

/**
 * Turns a drawing into a digit by MNIST's recipe: crop to the ink, scale the longer side to 20
 * pixels keeping the aspect, draw antialiased, move the centre of mass to the centre of 28 × 28.
 * The pen's width is set after scaling, so neither the drawing's size nor its place matters.
 * Points that are not finite are ignored. LeCun, Cortes & Burges, "The MNIST database".
 *
 * Where the picture is a digit already, nothing is moved: strokes come to lie where they were drawn.
 *
 * @returns null where there is no ink.
 */
export function drawingToDigit(drawing: Drawing, steps: Steps = ALL_STEPS): DrawnDigit | null {
  const ink = inkOnPaper(drawing);
  if (ink === null) return null;
  if (drawing.picture?.kind === 'digit') return unmoved(PAPER, WHOLE, ink.draw(WHOLE));
  const crop = steps.crop ? ink.box : PAPER;
  const margin = steps.crop ? ink.pen.radius : 0;
  const placement = fitToFrame(crop, margin, steps.fit ? FRAME_SIDE : IMAGE_SIDE);
  const draw = (where: Placement) => edged(ink.draw(where), steps.antialias);
  const fitted = draw(placement);
  const centered = steps.center ? centerMass(ink, placement, fitted) : null;
  if (centered === null) return unmoved(crop, placement, fitted);
  return { pixels: draw(centered), fitted, crop, placed: placeBox(crop, centered) };
}

function unmoved(crop: Box, placement: Placement, pixels: Uint8Array): DrawnDigit {
  return { pixels, fitted: pixels, crop, placed: placeBox(crop, placement) };
}

/** Null where no ink came to lie on the digit. */
function centerMass(ink: Ink, placement: Placement, fitted: Uint8Array): Placement | null {
  const mass = centerOfMass(fitted);
  if (mass === null) return null;
  const inked = grownBy(placeBox(ink.box, placement), penReach(ink.pen));
  return movedBy(placement, moveToCenter(mass, inked));
}

/** Grey levels as they are, or the nearer of ink and paper. */
function edged(pixels: Uint8Array, isAntialiased: boolean): Uint8Array {
  return isAntialiased ? pixels : pixels.map((ink) => (ink < 128 ? 0 : 255));
}
