import type { SplitAnswers } from '../../../spec/answers.ts';
import { CLASS_COUNT } from '../../../spec/mnist.ts';

export interface Scatter {
  readonly answers: Pick<SplitAnswers, 'labels' | 'predictions'>;
  /** [n, 2] shares of the plot, from the lower left. */
  readonly points: Float32Array;
  /** [n] 1 for picked digits, 0 for others; null while nothing is picked. */
  readonly picked: Uint8Array | null;
}

/** The side of a point, in pixels of the page. */
const DOT = 1.25;
/** How much ink a point of a right answer has: in a full cell they lie on one another. */
const DOT_OPACITY = 0.55;
/** What is left of the ink of digits that are not picked. */
const FADED = 0.12;

/**
 * Paints points for right answers and, over them, crosses for wrong ones. The canvas' own colours say
 * in what: `color` of right answers, `outline-color` of wrong ones, `border-color` of the lines.
 */
export function paintScatter(canvas: HTMLCanvasElement, scatter: Scatter): void {
  const unit = devicePixelRatio;
  const side = Math.max(1, Math.round(canvas.clientWidth * unit));
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (context === null) return;
  const { color, outlineColor, borderTopColor } = getComputedStyle(canvas);
  const dots = clearImage(side);
  addDots(dots, scatter, Math.max(1, Math.round(DOT * unit)));
  context.putImageData(dots, 0, 0);
  // Until here there is only how much ink; this gives it its colour.
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = color;
  context.fillRect(0, 0, side, side);
  context.globalCompositeOperation = 'destination-over';
  paintLines(context, side, borderTopColor);
  context.globalCompositeOperation = 'source-over';
  context.strokeStyle = outlineColor;
  context.lineWidth = unit;
  const { picked } = scatter;
  if (picked !== null)
    paintCrosses(context, scatter, unit, side, FADED, (row) => picked[row] === 0);
  paintCrosses(context, scatter, unit, side, 1, (row) => picked === null || picked[row] === 1);
}

/** Kept, for as long as its size stays: it is nearly a megabyte, and wanted at every evaluation. */
let image: ImageData | null = null;

function clearImage(side: number): ImageData {
  if (image?.width === side) image.data.fill(0);
  else image = new ImageData(side, side);
  return image;
}

const isRight = ({ answers }: Scatter, row: number): boolean =>
  answers.labels[row] === answers.predictions[row];

/**
 * Lays the points of right answers over one another, as opacity. Ten thousand rectangles on a canvas
 * take tens of milliseconds where it has no graphics card.
 */
function addDots({ data, width: side }: ImageData, scatter: Scatter, dot: number): void {
  const { answers, points, picked } = scatter;
  for (let row = 0; row < answers.labels.length; row++) {
    if (!isRight(scatter, row)) continue;
    const left = Math.round((points[2 * row] ?? 0) * side - dot / 2);
    const top = Math.round((1 - (points[2 * row + 1] ?? 0)) * side - dot / 2);
    const ink = picked === null || picked[row] === 1 ? DOT_OPACITY : DOT_OPACITY * FADED;
    for (let y = Math.max(0, top); y < Math.min(side, top + dot); y++) {
      for (let x = Math.max(0, left); x < Math.min(side, left + dot); x++) {
        const opacity = 4 * (y * side + x) + 3;
        const before = data[opacity] ?? 0;
        data[opacity] = before + (255 - before) * ink;
      }
    }
  }
}

function paintLines(context: CanvasRenderingContext2D, side: number, color: string): void {
  context.fillStyle = color;
  for (let line = 1; line < CLASS_COUNT; line++) {
    const at = Math.round((line * side) / CLASS_COUNT);
    context.fillRect(at, 0, 1, side);
    context.fillRect(0, at, side, 1);
  }
}

/** @param unit device pixels of a pixel of the page. */
function paintCrosses(
  context: CanvasRenderingContext2D,
  scatter: Scatter,
  unit: number,
  side: number,
  opacity: number,
  belongs: (row: number) => boolean,
): void {
  const { answers, points } = scatter;
  const arm = 2.5 * unit;
  context.beginPath();
  for (let row = 0; row < answers.labels.length; row++) {
    if (isRight(scatter, row) || !belongs(row)) continue;
    const x = (points[2 * row] ?? 0) * side;
    const y = (1 - (points[2 * row + 1] ?? 0)) * side;
    context.moveTo(x - arm, y - arm);
    context.lineTo(x + arm, y + arm);
    context.moveTo(x - arm, y + arm);
    context.lineTo(x + arm, y - arm);
  }
  context.globalAlpha = opacity;
  context.stroke();
}
