import { type Channels, channelsOf } from './color-channels.ts';

/** The two ends of a diverging scale, as CSS gives them: rgb(…). */
export interface SignedColors {
  readonly positive: string;
  readonly negative: string;
}

/**
 * A matrix as a picture, one pixel a value: nothing where it is 0, in full colour at ±largest and beyond, so that
 * the canvas' background is the middle of the scale.
 *
 * @param values [height, width]. @param largest 0 leaves the picture empty.
 */
export function paintSigned(
  canvas: HTMLCanvasElement,
  values: ArrayLike<number>,
  width: number,
  largest: number,
  { positive, negative }: SignedColors,
): void {
  const height = Math.floor(values.length / width);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null || width * height === 0) return;
  const image = context.createImageData(width, height);
  fillSigned(image.data, values, largest, channelsOf(positive), channelsOf(negative));
  context.putImageData(image, 0, 0);
}

/** @param data [values.length, 4] red, green, blue and opacity. */
export function fillSigned(
  data: Uint8ClampedArray,
  values: ArrayLike<number>,
  largest: number,
  positive: Channels,
  negative: Channels,
): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const [red, green, blue] = value > 0 ? positive : negative;
    data[4 * i] = red;
    data[4 * i + 1] = green;
    data[4 * i + 2] = blue;
    data[4 * i + 3] = largest > 0 ? (255 * Math.abs(value)) / largest : 0;
  }
}
