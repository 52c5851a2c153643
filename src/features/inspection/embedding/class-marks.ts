import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { classColorsOn } from '../../../ui/class-color.ts';
import type { MarkSheet } from './mark-sheet.ts';

/** Pixels of the page. */
const SIDE = 18;
const LETTER = 11;
const RING = 6.75;

/** The number of each class in its colour, and below it the same in a ring for digits that are read wrong. */
export function classMarks(canvas: HTMLCanvasElement): MarkSheet {
  const unit = devicePixelRatio;
  const side = Math.round(SIDE * unit);
  const picture = document.createElement('canvas');
  picture.width = CLASS_COUNT * side;
  picture.height = 2 * side;
  const context = picture.getContext('2d');
  if (context !== null) {
    context.font = `700 ${LETTER * unit}px ${getComputedStyle(canvas).fontFamily}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineWidth = 1.5 * unit;
    for (const [label, color] of classColorsOn(canvas, CLASS_COUNT).entries()) {
      context.fillStyle = color;
      context.strokeStyle = color;
      const x = (label + 0.5) * side;
      // Numerals have no descenders: their middle lies a little above that of a line.
      for (const line of [0, 1]) context.fillText(String(label), x, (line + 0.54) * side);
      context.beginPath();
      context.arc(x, 1.5 * side, RING * unit, 0, 2 * Math.PI);
      context.stroke();
    }
  }
  const placeOf: MarkSheet['placeOf'] = (_, label, isWrong) => [label * side, isWrong ? side : 0];
  return { picture, side, placeOf, hasWrongMarks: true };
}
