import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';
import { type Box, boxAround, grownBy } from './box.ts';
import { centerOfMass, moveToCenter } from './center.ts';
import { type BrushStroke, type Drawing, drawableStrokes, PAPER_SIDE } from './drawing.ts';
import { MNIST_PEN, penReach, widened } from './pen.ts';
import {
  FRAME_SIDE,
  fitToFrame,
  movedBy,
  type Placement,
  placeBox,
  placeStrokes,
} from './placement.ts';
import { rasterize } from './rasterize.ts';
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
  const strokes = drawableStrokes(drawing.strokes);
  if (drawing.picture?.kind === 'digit') return drawnOver(drawing.picture.levels, strokes);
  const ink = boxAround(strokes);
  if (ink === null) return null;
  const crop = steps.crop ? ink : PAPER;
  // The widest decides: the frame has to hold its ink too.
  const pen = widened(MNIST_PEN, Math.max(...strokes.map(({ brush }) => brush)));
  const margin = steps.crop ? pen.radius : 0;
  const side = steps.fit ? FRAME_SIDE : IMAGE_SIDE;
  const placement = fitToFrame(crop, margin, side);
  const draw = (where: Placement) =>
    edged(rasterize(placeStrokes(strokes, where), MNIST_PEN), steps.antialias);
  const fitted = draw(placement);
  const mass = steps.center ? centerOfMass(fitted) : null;
  if (mass === null) return { pixels: fitted, fitted, crop, placed: placeBox(crop, placement) };
  const inked = grownBy(placeBox(ink, placement), penReach(pen));
  const centered = movedBy(placement, moveToCenter(mass, inked));
  return { pixels: draw(centered), fitted, crop, placed: placeBox(crop, centered) };
}

/** Grey levels as they are, or the nearer of ink and paper. */
function edged(pixels: Uint8Array, isAntialiased: boolean): Uint8Array {
  return isAntialiased ? pixels : pixels.map((ink) => (ink < 128 ? 0 : 255));
}

/** Strokes over a digit that fills the paper. */
function drawnOver(levels: Uint8Array, strokes: readonly BrushStroke[]): DrawnDigit | null {
  const whole = fitToFrame(PAPER, 0, IMAGE_SIDE);
  const drawn = rasterize(placeStrokes(strokes, whole), MNIST_PEN);
  const pixels = new Uint8Array(PIXEL_COUNT);
  for (let pixel = 0; pixel < PIXEL_COUNT; pixel++) {
    pixels[pixel] = Math.max(levels[pixel] ?? 0, drawn[pixel] ?? 0);
  }
  if (pixels.every((ink) => ink === 0)) return null;
  return { pixels, fitted: pixels, crop: PAPER, placed: placeBox(PAPER, whole) };
}
