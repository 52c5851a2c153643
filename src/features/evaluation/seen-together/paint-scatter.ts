import type { SplitAnswers } from '../../../spec/answers.ts';
import { CLASS_COUNT } from '../../../spec/mnist.ts';

export interface Scatter {
  readonly answers: Pick<SplitAnswers, 'labels' | 'predictions'>;
  /** [n, 2] shares of the plot, from the lower left. */
  readonly points: Float32Array;
  /** [n] 1 for picked digits, 0 for others; null while nothing is picked. */
  readonly picked: Uint8Array | null;
}

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
  paintLines(context, side, borderTopColor);
  context.fillStyle = color;
  context.strokeStyle = outlineColor;
  context.lineWidth = unit;
  const { picked } = scatter;
  if (picked !== null) paintPoints(context, scatter, unit, side, FADED, (row) => picked[row] === 0);
  paintPoints(context, scatter, unit, side, 1, (row) => picked === null || picked[row] === 1);
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
function paintPoints(
  context: CanvasRenderingContext2D,
  { answers, points }: Scatter,
  unit: number,
  side: number,
  opacity: number,
  belongs: (row: number) => boolean,
): void {
  const { labels, predictions } = answers;
  const dot = 1.25 * unit;
  const arm = 2.5 * unit;
  context.globalAlpha = DOT_OPACITY * opacity;
  context.beginPath();
  for (let row = 0; row < labels.length; row++) {
    if (!belongs(row)) continue;
    const x = (points[2 * row] ?? 0) * side;
    const y = (1 - (points[2 * row + 1] ?? 0)) * side;
    if (labels[row] === predictions[row]) {
      context.fillRect(x - dot / 2, y - dot / 2, dot, dot);
      continue;
    }
    context.moveTo(x - arm, y - arm);
    context.lineTo(x + arm, y + arm);
    context.moveTo(x - arm, y + arm);
    context.lineTo(x + arm, y - arm);
  }
  context.globalAlpha = opacity;
  context.stroke();
}
