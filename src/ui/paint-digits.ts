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
  // One for all: a page of digits would leave a garbage of forty.
  const image = new ImageData(digitSide, digitSide);
  for (let i = 0; i * count < pixels.length; i++) {
    putInk(pixels.subarray(i * count, (i + 1) * count), image);
    context.putImageData(image, (i % columns) * step, Math.floor(i / columns) * step);
  }
  // Until here there is only how much ink; this gives it its colour.
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = color;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'source-over';
}

/** Grey levels as opacity. */
function putInk(digit: Uint8Array, { data }: ImageData): void {
  for (let pixel = 0; pixel < digit.length; pixel++) data[4 * pixel + 3] = digit[pixel] ?? 0;
}
