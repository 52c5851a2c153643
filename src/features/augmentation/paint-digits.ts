import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';

/** Pixels of paper between two digits. */
const GAP = 2;

/** The side of a canvas for this many digits in a row. */
export const sideOf = (digits: number): number => digits * IMAGE_SIDE + (digits - 1) * GAP;

/** Paints digits in rows of `columns`, ink in the canvas' own text colour on its own paper. */
export function paintDigits(canvas: HTMLCanvasElement, pixels: Uint8Array, columns: number): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.clearRect(0, 0, canvas.width, canvas.height);
  for (let i = 0; i * PIXEL_COUNT < pixels.length; i++) {
    const digit = pixels.subarray(i * PIXEL_COUNT, (i + 1) * PIXEL_COUNT);
    const step = IMAGE_SIDE + GAP;
    context.putImageData(inkOf(digit), (i % columns) * step, Math.floor(i / columns) * step);
  }
  // Until here there is only how much ink; this gives it its colour.
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = getComputedStyle(canvas).color;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'source-over';
}

/** Grey levels as opacity. */
function inkOf(digit: Uint8Array): ImageData {
  const image = new ImageData(IMAGE_SIDE, IMAGE_SIDE);
  for (const [pixel, level] of digit.entries()) image.data[4 * pixel + 3] = level;
  return image;
}
