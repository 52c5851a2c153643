import { boxAround } from '../../../../dataset/drawing/box.ts';
import { type BrushStroke, PAPER_SIDE } from '../../../../dataset/drawing/drawing.ts';

/** The longer side of a digit on the paper, where a file does not say how large it was drawn. */
const DIGIT_SIDE = 200;

/** Strokes of any size and place, brought to the middle of the paper. */
export function toPaper(strokes: readonly BrushStroke[]): BrushStroke[] {
  const box = boxAround(strokes);
  if (box === null) return [...strokes];
  const { left, top, right, bottom } = box;
  // A dot has no size to scale.
  const scale = DIGIT_SIDE / (Math.max(right - left, bottom - top) || DIGIT_SIDE);
  const middle = PAPER_SIDE / 2;
  return strokes.map(({ brush, points }) => ({
    brush,
    points: points.map(({ x, y }) => ({
      x: middle + (x - (left + right) / 2) * scale,
      y: middle + (y - (top + bottom) / 2) * scale,
    })),
  }));
}
