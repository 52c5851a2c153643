import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';

/** An image without its colours, as it is decoded. */
export interface ByteLevels extends Levels {
  readonly levels: Uint8Array;
}

/** An image without its colours. */
export interface Levels {
  readonly width: number;
  readonly height: number;
  /** [height, width], 0 (black) to 255 (white). */
  readonly levels: ArrayLike<number>;
}

/**
 * The image in a square of 28 × 28 pixels: as large as it fits, in its own proportions, in the
 * middle, on the level that its edges have on average. Each pixel is the mean of the area that it
 * covers of the image, parts of pixels included.
 *
 * @returns [784] not rounded.
 */
export function fitImage(image: Levels): Float64Array {
  const { width, height } = image;
  const scale = IMAGE_SIDE / Math.max(width, height);
  const columns = Math.max(1, Math.round(width * scale));
  const rows = Math.max(1, Math.round(height * scale));
  const fitted = new Float64Array(PIXEL_COUNT);
  if (columns * rows < PIXEL_COUNT) fitted.fill(edgeLevel(image));
  const left = Math.floor((IMAGE_SIDE - columns) / 2);
  const top = Math.floor((IMAGE_SIDE - rows) / 2);
  const line = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    meanRow(image, (row * height) / rows, ((row + 1) * height) / rows, line);
    const start = (top + row) * IMAGE_SIDE + left;
    meanPixels(line, fitted.subarray(start, start + columns));
  }
  return fitted;
}

/** The same in whole levels; an image of that size is left as it is. */
export function fitLevels(image: ByteLevels): Uint8Array {
  if (image.width === IMAGE_SIDE && image.height === IMAGE_SIDE) return image.levels;
  const fitted = fitImage(image);
  const levels = new Uint8Array(PIXEL_COUNT);
  for (let i = 0; i < PIXEL_COUNT; i++) levels[i] = Math.round(fitted[i] ?? 0);
  return levels;
}

/** The mean level of the outermost pixels. */
export function edgeLevel({ width, height, levels }: Levels): number {
  let sum = 0;
  let count = 0;
  for (let y = 0; y < height; y++) {
    const isOuter = y === 0 || y === height - 1;
    for (let x = 0; x < width; x += isOuter ? 1 : Math.max(1, width - 1)) {
      sum += levels[y * width + x] ?? 0;
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** What the pixel at `index` has of the stretch [from, to). */
function overlap(index: number, from: number, to: number): number {
  return Math.min(index + 1, to) - Math.max(index, from);
}

/** @param line [width], overwritten with the mean of the rows [from, to). */
function meanRow({ width, height, levels }: Levels, from: number, to: number, line: Float64Array) {
  line.fill(0);
  const end = Math.min(height, Math.ceil(to));
  for (let y = Math.floor(from); y < end; y++) {
    const share = overlap(y, from, to) / (to - from);
    for (let x = 0; x < width; x++) line[x] = (line[x] ?? 0) + share * (levels[y * width + x] ?? 0);
  }
}

/** @param pixels overwritten, each with the mean of its part of the line. */
function meanPixels(line: Float64Array, pixels: Float64Array): void {
  const step = line.length / pixels.length;
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const from = pixel * step;
    const to = Math.min(line.length, (pixel + 1) * step);
    let sum = 0;
    for (let x = Math.floor(from); x < to; x++) sum += overlap(x, from, to) * (line[x] ?? 0);
    pixels[pixel] = sum / (to - from);
  }
}
