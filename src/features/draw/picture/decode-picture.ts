import { type GreyImage, longerSide } from '../../../dataset/drawing/scan/grey-image.ts';

/** Larger files are not read at all. */
export const MOST_BYTES = 30_000_000;

/** Larger pictures are made smaller before anything is done with them: a digit needs far less. */
const LONGEST_SIDE = 1_500;

/** Null where the browser cannot read it. */
export async function decodePicture(file: Blob): Promise<ImageData | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  const shrinking = Math.min(1, LONGEST_SIDE / longerSide(bitmap));
  const width = Math.max(1, Math.round(bitmap.width * shrinking));
  const height = Math.max(1, Math.round(bitmap.height * shrinking));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context?.getImageData(0, 0, width, height) ?? null;
}

/**
 * The picture without its colours (luma of ITU-R BT.601), on paper where it is clear.
 *
 * @param paper 0 (black) to 255 (white).
 */
export function greyOn({ width, height, data }: ImageData, paper: number): GreyImage {
  const levels = new Uint8Array(width * height);
  for (let pixel = 0; pixel < levels.length; pixel++) {
    const at = 4 * pixel;
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
    const share = (data[at + 3] ?? 0) / 255;
    const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
    levels[pixel] = Math.round(share * luma + (1 - share) * paper);
  }
  return { width, height, levels };
}
