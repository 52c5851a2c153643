import type { MarkSheet } from './mark-sheet.ts';

export interface PlottedDigits {
  /** [n] classes. */
  readonly labels: Uint8Array;
  /** [n] classes. */
  readonly predictions: Uint8Array;
  /** [n] 1 for picked digits, 0 for others; null while nothing is picked. */
  readonly picked: Uint8Array | null;
}

/** What is left of the ink of digits that are not picked. */
const FAINT = 0.15;

/**
 * Paints the mark of each digit at its place: faint ones first, then right ones, then wrong ones, so that
 * what is looked for lies on top. The canvas' own colour is that of the lines under wrong ones.
 *
 * @param points [n, 2] shares of the canvas, from the upper left.
 */
export function paintPoints(
  canvas: HTMLCanvasElement,
  digits: PlottedDigits,
  points: Float32Array,
  sheet: MarkSheet,
): void {
  const side = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
  if (canvas.width !== side) {
    canvas.width = side;
    canvas.height = side;
  }
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.clearRect(0, 0, side, side);
  context.fillStyle = getComputedStyle(canvas).color;
  const line = Math.round(2 * devicePixelRatio);
  const { labels, predictions, picked } = digits;
  const isPicked = (row: number) => picked === null || picked[row] === 1;
  const isWrong = (row: number) => labels[row] !== predictions[row];
  const paint = (opacity: number, belongs: (row: number) => boolean) => {
    context.globalAlpha = opacity;
    labels.forEach((label, row) => {
      if (!belongs(row)) return;
      const left = Math.round((points[2 * row] ?? 0) * side - sheet.side / 2);
      const top = Math.round((points[2 * row + 1] ?? 0) * side - sheet.side / 2);
      const [x, y] = sheet.placeOf(row, label, isWrong(row));
      const size = [sheet.side, sheet.side] as const;
      context.drawImage(sheet.picture, x, y, ...size, left, top, ...size);
      if (isWrong(row) && !sheet.hasWrongMarks) {
        context.fillRect(left, top + sheet.side - line, sheet.side, line);
      }
    });
  };
  if (picked !== null) paint(FAINT, (row) => !isPicked(row));
  paint(1, (row) => isPicked(row) && !isWrong(row));
  paint(1, (row) => isPicked(row) && isWrong(row));
}
