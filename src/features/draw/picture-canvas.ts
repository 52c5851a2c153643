import type { Picture } from '../../dataset/drawing/drawing.ts';
import { paintDigits } from '../../ui/paint-digits.ts';

/** The ink of a picture in a colour, the paper left clear; as many pixels as the picture has. */
export function pictureCanvas({ side, levels }: Picture, color: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  paintDigits(canvas, levels, 1, side, color);
  return canvas;
}
