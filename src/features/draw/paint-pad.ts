import { type BrushStroke, type Drawing, PAPER_SIDE } from '../../dataset/drawing/drawing.ts';
import { pictureCanvas } from './picture-canvas.ts';

/** Units of the paper; as wide, for a digit that fills the pad, as the pens of MNIST's writers. */
export const PEN_WIDTH = 20;

/** Paints the drawing in the canvas' own text colour, with as many pixels as the screen has. */
export function paintPad(canvas: HTMLCanvasElement, { picture, strokes }: Drawing): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const side = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
  // Setting a size, even the same, clears the canvas.
  canvas.width = side;
  canvas.height = side;
  context.scale(side / PAPER_SIDE, side / PAPER_SIDE);
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
