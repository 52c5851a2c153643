import { type GreyImage, longerSide } from './grey-image.ts';

/**
 * The image with its longer side brought down to `longest` pixels; smaller ones stay as they are.
 * Each pixel is the mean of the area that it covers of the large image, parts of pixels included.
 */
export function shrunk(image: GreyImage, longest: number): GreyImage {
  const ratio = longerSide(image) / longest;
  if (ratio <= 1) return image;
  const width = Math.max(1, Math.round(image.width / ratio));
  const height = Math.max(1, Math.round(image.height / ratio));
  const levels = new Uint8Array(width * height);
  const line = new Float64Array(image.width);
  for (let row = 0; row < height; row++) {
    sumRows(image, (row * image.height) / height, ((row + 1) * image.height) / height, line);
    const scale = (width * height) / (image.width * image.height);
    shrinkLine(line, scale, levels.subarray(row * width, (row + 1) * width));
  }
  return { width, height, levels };
}

/** What the pixel at `index` has of the stretch [from, to). */
function overlap(index: number, from: number, to: number): number {
  return Math.min(index + 1, to) - Math.max(index, from);
}

/** @param line [image.width], overwritten with the sum over the rows [from, to). */
function sumRows(
  { width, height, levels }: GreyImage,
  from: number,
  to: number,
  line: Float64Array,
) {
  line.fill(0);
  const end = Math.min(height, Math.ceil(to));
  for (let row = Math.floor(from); row < end; row++) {
    const weight = overlap(row, from, to);
    const first = row * width;
    for (let x = 0; x < width; x++) line[x] = (line[x] ?? 0) + weight * (levels[first + x] ?? 0);
  }
}

/** @param out overwritten with `scale` times the sum over each of its pixels' part of the line. */
function shrinkLine(line: Float64Array, scale: number, out: Uint8Array): void {
  for (let x = 0; x < out.length; x++) {
    const from = (x * line.length) / out.length;
    const to = ((x + 1) * line.length) / out.length;
    const end = Math.min(line.length, Math.ceil(to));
    let sum = 0;
    for (let i = Math.floor(from); i < end; i++) sum += overlap(i, from, to) * (line[i] ?? 0);
    out[x] = Math.round(sum * scale);
  }
}
