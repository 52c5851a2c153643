import type { Box } from '../box.ts';
import type { Picture } from '../drawing.ts';
import { squaredDistances } from './distances.ts';
import { halfWidthOf } from './half-width.ts';
import { HALF_INK } from './ink-levels.ts';

/** A picture's ink as a shape; lengths in the picture's pixels. */
export interface InkShape {
  /** Of the grid: the picture's side and a pixel of paper all around, where ink at its edge ends. */
  readonly side: number;
  /** [side, side]: from the middle of every pixel to the ink's edge, negative inside. */
  readonly distances: Float64Array;
  /** Of the pen that drew the ink. */
  readonly halfWidth: number;
  /** Around the ink, from the picture's top left corner. */
  readonly box: Box;
}

const shapes = new WeakMap<Picture, InkShape | null>();

/** Measured once a picture: pictures do not change. @returns null where there is no ink. */
export function inkShapeOf(picture: Picture): InkShape | null {
  const known = shapes.get(picture);
  if (known !== undefined) return known;
  const shape = measure(picture);
  shapes.set(picture, shape);
  return shape;
}

function measure({ side: pictureSide, levels }: Picture): InkShape | null {
  const side = pictureSide + 2;
  const ink = new Uint8Array(side * side);
  let [left, top, right, bottom] = [pictureSide, pictureSide, 0, 0];
  levels.forEach((level, i) => {
    if (level < HALF_INK) return;
    const column = i % pictureSide;
    const row = (i - column) / pictureSide;
    ink[(row + 1) * side + column + 1] = 1;
    left = Math.min(left, column);
    top = Math.min(top, row);
    right = Math.max(right, column + 1);
    bottom = Math.max(bottom, row + 1);
  });
  if (left >= right) return null;
  const distances = signedDistances(ink, side);
  const box = { left, top, right, bottom };
  return { side, distances, halfWidth: halfWidthOf(distances, side), box };
}

/** The edge runs half way between the middles of an inked pixel and one of paper. */
function signedDistances(ink: Uint8Array, side: number): Float64Array {
  const paper = ink.map((isInk) => 1 - isInk);
  const toPaper = squaredDistances(paper, side);
  return squaredDistances(ink, side).map((squared, i) =>
    squared > 0 ? Math.sqrt(squared) - 0.5 : 0.5 - Math.sqrt(toPaper[i] ?? 0),
  );
}
