/** Pixels of paper between two digits. */
const GAP = 2;

/** The side of a canvas for this many digits in a row, each of `digitSide` pixels a side. */
export const canvasSide = (digits: number, digitSide: number): number =>
  digits * digitSide + (digits - 1) * GAP;

/**
 * Paints digits in rows of `columns`, ink in one colour and paper clear.
 *
 * @param pixels [n, digitSide · digitSide] grey levels.
 */
export function paintDigits(
  canvas: HTMLCanvasElement,
  pixels: Uint8Array,
  columns: number,
  digitSide: number,
  color: string,
): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.clearRect(0, 0, canvas.width, canvas.height);
  const count = digitSide * digitSide;
  const step = digitSide + GAP;
  for (let i = 0; i * count < pixels.length; i++) {
    const ink = inkOf(pixels.subarray(i * count, (i + 1) * count), digitSide);
    context.putImageData(ink, (i % columns) * step, Math.floor(i / columns) * step);
  }
  // Until here there is only how much ink; this gives it its colour.
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = color;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'source-over';
}

/** Grey levels as opacity. */
function inkOf(digit: Uint8Array, side: number): ImageData {
  const image = new ImageData(side, side);
  for (const [pixel, level] of digit.entries()) image.data[4 * pixel + 3] = level;
  return image;
}
