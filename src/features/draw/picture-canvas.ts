import type { Picture } from '../../dataset/drawing/drawing.ts';

/** The ink of a picture in a colour, the paper left clear; as many pixels as the picture has. */
export function pictureCanvas({ side, levels }: Picture, color: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  const image = new ImageData(side, side);
  levels.forEach((ink, pixel) => {
    image.data[4 * pixel + 3] = ink;
  });
  context.putImageData(image, 0, 0);
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = color;
  context.fillRect(0, 0, side, side);
  return canvas;
}
