import type { Drawing } from '../../../../dataset/drawing/drawing.ts';
import type { SavedDrawing } from '../../../../formats/drawings/saved-drawing.ts';
import type { LabelledDrawing } from '../../../../store/kept/kept-digit.ts';

/** A kept drawing as a file has it: points in one row of numbers. */
export function toSaved({ label, drawing }: LabelledDrawing): SavedDrawing {
  const strokes = drawing.strokes.map(({ brush, points }) => ({
    brush,
    points: points.flatMap(({ x, y }) => [x, y]),
  }));
  return { label, strokes, picture: drawing.picture };
}

export function fromSaved({ strokes, picture }: SavedDrawing): Drawing {
  const drawn = strokes.map(({ brush, points }) => ({ brush, points: pointsOf(points) }));
  return { strokes: drawn, picture };
}

function pointsOf(numbers: readonly number[]): { x: number; y: number }[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }));
}
