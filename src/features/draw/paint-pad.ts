import { PAD_SIDE, type PadPoint } from '../../store/drawing.ts';

/** About as thick, for a digit that fills the pad, as the pens of MNIST's writers. */
const PEN_WIDTH = 20;

/** Paints the drawing in the canvas' own text colour, with as many pixels as the screen has. */
export function paintPad(
  canvas: HTMLCanvasElement,
  strokes: readonly (readonly PadPoint[])[],
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const side = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
  // Setting a size, even the same, clears the canvas.
  canvas.width = side;
  canvas.height = side;
  context.scale(side / PAD_SIDE, side / PAD_SIDE);
  const { color } = getComputedStyle(canvas);
  context.strokeStyle = color;
  context.lineWidth = PEN_WIDTH;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const stroke of strokes) traceStroke(context, stroke);
}

function traceStroke(context: CanvasRenderingContext2D, stroke: readonly PadPoint[]): void {
  const [first, ...rest] = stroke;
  if (first === undefined) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  // A line to itself makes a dot of a tap.
  context.lineTo(first.x, first.y);
  for (const { x, y } of rest) context.lineTo(x, y);
  context.stroke();
}
