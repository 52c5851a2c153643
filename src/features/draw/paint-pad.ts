import { type BrushStroke, type Drawing, PAPER_SIDE } from '../../dataset/drawing/drawing.ts';
import { pictureCanvas } from './picture-canvas.ts';

/** Units of the paper; as wide, for a digit that fills the pad, as the pens of MNIST's writers. */
export const PEN_WIDTH = 20;

/** A square part of the paper, in its units. */
export interface Section {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Paints the drawing on a canvas that is the whole pad. */
export function paintPad(canvas: HTMLCanvasElement, drawing: Drawing): void {
  paintDrawing(canvas, drawing, { left: 0, top: 0, side: PAPER_SIDE });
}

/**
 * Paints a section of the drawing in the canvas' own text colour, with as many pixels as the screen
 * has. @returns a context in units of the paper; null where there is none.
 */
export function paintDrawing(
  canvas: HTMLCanvasElement,
  { picture, strokes }: Drawing,
  section: Section,
): CanvasRenderingContext2D | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const side = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
  // Setting a size, even the same, clears the canvas.
  canvas.width = side;
  canvas.height = side;
  context.scale(side / section.side, side / section.side);
  context.translate(-section.left, -section.top);
  const { color } = getComputedStyle(canvas);
  if (picture !== null) {
    // The pixels of a digit are what it is made of.
    context.imageSmoothingEnabled = picture.kind === 'scan';
    context.drawImage(pictureCanvas(picture, color), 0, 0, PAPER_SIDE, PAPER_SIDE);
  }
  context.strokeStyle = color;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const stroke of strokes) traceStroke(context, stroke);
  return context;
}

function traceStroke(context: CanvasRenderingContext2D, { points, brush }: BrushStroke): void {
  const [first, ...rest] = points;
  if (first === undefined) return;
  context.lineWidth = PEN_WIDTH * brush;
  context.beginPath();
  context.moveTo(first.x, first.y);
  // A line to itself makes a dot of a tap.
  context.lineTo(first.x, first.y);
  for (const { x, y } of rest) context.lineTo(x, y);
  context.stroke();
}
