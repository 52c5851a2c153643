import { canvasSide, paintDigits } from './paint-digits.ts';

/** Digits in a row of the picture that they are cut out of. */
const COLUMNS = 20;

/** Digits to be painted at their spots. */
export interface SheetDigits {
  /** [n] numbers that their spots know them by. */
  readonly indices: readonly number[];
  /** [n, digitSide · digitSide] grey levels. */
  readonly pixels: Uint8Array;
}

/** Where on a sheet a digit belongs, in pixels of the page. */
interface Spot {
  readonly index: number;
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Paints each digit at its spot, in the canvas' own colour; one that has not come leaves it clear. */
export function paintSheet(
  canvas: HTMLCanvasElement,
  digits: SheetDigits,
  digitSide: number,
  spots: readonly Spot[],
): void {
  const unit = devicePixelRatio;
  canvas.width = Math.max(1, Math.round(canvas.clientWidth * unit));
  canvas.height = Math.max(1, Math.round(canvas.clientHeight * unit));
  const context = canvas.getContext('2d');
  if (context === null || digits.indices.length === 0) return;
  const all = pictureOf(digits, digitSide, getComputedStyle(canvas).color);
  const places = new Map(digits.indices.map((index, place) => [index, place]));
  context.imageSmoothingEnabled = false;
  for (const { index, left, top, side } of spots) {
    const place = places.get(index);
    if (place === undefined) continue;
    const x = originOf(place % COLUMNS, digitSide);
    const y = originOf(Math.floor(place / COLUMNS), digitSide);
    const to = [left * unit, top * unit, side * unit, side * unit] as const;
    context.drawImage(all, x, y, digitSide, digitSide, ...to);
  }
}

/** One for all sheets, each of which is done with it before the next. */
let picture: HTMLCanvasElement | null = null;

function pictureOf(
  { pixels, indices }: SheetDigits,
  digitSide: number,
  color: string,
): HTMLCanvasElement {
  picture ??= document.createElement('canvas');
  picture.width = canvasSide(COLUMNS, digitSide);
  picture.height = canvasSide(Math.ceil(indices.length / COLUMNS), digitSide);
  paintDigits(picture, pixels, COLUMNS, digitSide, color);
  return picture;
}

/** Where a row or column begins: after those before it, each with its gap. */
const originOf = (place: number, digitSide: number): number =>
  canvasSide(place + 1, digitSide) - digitSide;
