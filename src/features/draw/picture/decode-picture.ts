import { type GreyImage, longerSide } from '../../../dataset/drawing/scan/grey-image.ts';

/** Larger files are not read at all. */
export const MOST_BYTES = 30_000_000;

/** Larger pictures are made smaller before anything is done with them: a digit needs far less. */
const LONGEST_SIDE = 1_500;

/** A picture without its colours, on white where it is clear. Null where the browser cannot read it. */
export async function decodePicture(file: Blob): Promise<GreyImage | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  const shrinking = Math.min(1, LONGEST_SIDE / longerSide(bitmap));
  const width = Math.max(1, Math.round(bitmap.width * shrinking));
  const height = Math.max(1, Math.round(bitmap.height * shrinking));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) {
    bitmap.close();
    return null;
  }
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return withoutColours(context.getImageData(0, 0, width, height));
}

/** Luma of ITU-R BT.601. */
function withoutColours({ width, height, data }: ImageData): GreyImage {
  const levels = new Uint8Array(width * height);
  for (let pixel = 0; pixel < levels.length; pixel++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * pixel, 4 * pixel + 3);
    levels[pixel] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return { width, height, levels };
}
