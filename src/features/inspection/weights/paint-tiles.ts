import type { TilesFinding } from '../../../spec/inspection/tiles.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import type { TileScale } from '../../../store/inspection/weights/tiles-view.ts';
import { paintSigned } from '../../../ui/paint-signed.ts';
import { tilesOfFullStrength } from './tile-strength.ts';

/** Where a tile belongs on the page, in its pixels. */
interface Spot {
  readonly unit: number;
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Paints each tile at its spot; one that has not come leaves it clear. */
export function paintTiles(
  canvas: HTMLCanvasElement,
  tiles: TilesFinding | null,
  scale: TileScale,
  spots: readonly Spot[],
): void {
  const unit = devicePixelRatio;
  resize(canvas, Math.round(canvas.clientWidth * unit), Math.round(canvas.clientHeight * unit));
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.clearRect(0, 0, canvas.width, canvas.height);
  if (tiles === null) return;
  const all = pictureOf(tiles, scale, canvas);
  const places = new Map(Array.from(tiles.units, (of, place) => [of, place]));
  context.imageSmoothingEnabled = false;
  for (const { unit: of, left, top, side } of spots) {
    const place = places.get(of);
    if (place === undefined) continue;
    const from = [0, place * IMAGE_SIDE, IMAGE_SIDE, IMAGE_SIDE] as const;
    context.drawImage(all, ...from, left * unit, top * unit, side * unit, side * unit);
  }
}

/** To set a canvas' size, even to what it is, costs as much as to make it. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** All tiles, one below the other. One for every painting, which is done with it before the next. */
let picture: HTMLCanvasElement | null = null;

function pictureOf(
  { weights, fullColor }: TilesFinding,
  scale: TileScale,
  canvas: HTMLCanvasElement,
): HTMLCanvasElement {
  picture ??= document.createElement('canvas');
  const { color, textDecorationColor } = getComputedStyle(canvas);
  const colors = { positive: color, negative: textDecorationColor };
  if (scale === 'layer') paintSigned(picture, weights, IMAGE_SIDE, fullColor, colors);
  else paintSigned(picture, tilesOfFullStrength(weights), IMAGE_SIDE, 1, colors);
  return picture;
}
