import { type Box, grownBy } from '../box.ts';
import { PAPER_SIDE, type Picture } from '../drawing.ts';
import { inkShapeOf } from './ink-shape.ts';

/** A middle line shorter than this many half widths of its pen is a dot: no pen's dot is quite round. */
const LONGEST_DOT = 0.5;

/**
 * The box around the middle lines of a picture's ink, as around the points of strokes: what the pen
 * added on all sides is taken off. A dot's box has no size.
 *
 * @returns in units of the paper; null where there is no ink.
 */
export function boxOfInk(picture: Picture): Box | null {
  const shape = inkShapeOf(picture);
  if (shape === null) return null;
  const { left, top, right, bottom } = grownBy(shape.box, -shape.halfWidth);
  const dot = LONGEST_DOT * shape.halfWidth;
  const isDot = right - left < dot && bottom - top < dot;
  const halfAcross = isDot ? 0 : Math.max(0, right - left) / 2;
  const halfDown = isDot ? 0 : Math.max(0, bottom - top) / 2;
  const unit = PAPER_SIDE / picture.side;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return {
    left: (x - halfAcross) * unit,
    top: (y - halfDown) * unit,
    right: (x + halfAcross) * unit,
    bottom: (y + halfDown) * unit,
  };
}
