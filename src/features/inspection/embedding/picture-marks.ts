import { CLASS_COUNT, IMAGE_SIDE, PIXEL_COUNT } from '../../../spec/mnist.ts';
import { classColorsOn } from '../../../ui/class-color.ts';
import { type Channels, channelsOf } from '../../../ui/color-channels.ts';
import type { MarkSheet } from './mark-sheet.ts';

/** Pixels of the page. */
const SIDE = 17;
const COLUMNS = 32;

export interface PicturedDigits {
  /** [n] classes. */
  readonly labels: Uint8Array;
  /** [n, 784] grey levels. */
  readonly pixels: Uint8Array;
}

/** Every digit's picture in the colour of its class. */
export function pictureMarks(canvas: HTMLCanvasElement, digits: PicturedDigits): MarkSheet {
  const side = Math.round(SIDE * devicePixelRatio);
  const lines = Math.ceil(digits.labels.length / COLUMNS);
  const large = document.createElement('canvas');
  large.width = COLUMNS * IMAGE_SIDE;
  large.height = lines * IMAGE_SIDE;
  const image = inked(digits, large.height, classColorsOn(canvas, CLASS_COUNT).map(channelsOf));
  large.getContext('2d')?.putImageData(image, 0, 0);
  const picture = document.createElement('canvas');
  picture.width = COLUMNS * side;
  picture.height = lines * side;
  picture.getContext('2d')?.drawImage(large, 0, 0, picture.width, picture.height);
  const placeOf: MarkSheet['placeOf'] = (row) => [
    (row % COLUMNS) * side,
    Math.floor(row / COLUMNS) * side,
  ];
  return { picture, side, placeOf, hasWrongMarks: false };
}

/** Ink as opacity, digit beside digit. */
function inked(
  { labels, pixels }: PicturedDigits,
  height: number,
  colors: readonly Channels[],
): ImageData {
  const width = COLUMNS * IMAGE_SIDE;
  const image = new ImageData(width, height);
  labels.forEach((label, row) => {
    const start = Math.floor(row / COLUMNS) * IMAGE_SIDE * width + (row % COLUMNS) * IMAGE_SIDE;
    const [red, green, blue] = colors[label] ?? [0, 0, 0];
    for (let pixel = 0; pixel < PIXEL_COUNT; pixel++) {
      const at = 4 * (start + Math.floor(pixel / IMAGE_SIDE) * width + (pixel % IMAGE_SIDE));
      image.data[at] = red;
      image.data[at + 1] = green;
      image.data[at + 2] = blue;
      image.data[at + 3] = pixels[row * PIXEL_COUNT + pixel] ?? 0;
    }
  });
  return image;
}
