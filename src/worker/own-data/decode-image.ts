import type { ByteLevels } from '../../dataset/own-data/fit-image.ts';
import { decodePng } from '../../formats/own-data/decode-png.ts';
import { greyLevels } from './grey-levels.ts';

/** Of an image, in pixels: larger ones are made smaller before their levels are looked at. */
const LONGEST_SIDE = 1_024;

/** Null where the browser cannot make an image of the file. */
export type DecodeImage = (bytes: Uint8Array<ArrayBuffer>) => Promise<ByteLevels | null>;

/** Whether images can be decoded off the page at all. */
export const canDecode = (): boolean =>
  typeof createImageBitmap === 'function' && typeof OffscreenCanvas === 'function';

export const decodeImage: DecodeImage = async (bytes) => {
  const png = decodePng(bytes);
  if (png !== null) return greyLevels(png);
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (bitmap === null) return null;
  const shrinking = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * shrinking));
  const height = Math.max(1, Math.round(bitmap.height * shrinking));
  const context = canvasOf(width, height);
  context?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const image = context?.getImageData(0, 0, width, height);
  return image === undefined ? null : greyLevels(image);
};

let canvas: OffscreenCanvas | null = null;

/** One canvas for all images of a size, as those of a set usually are. */
function canvasOf(width: number, height: number): OffscreenCanvasRenderingContext2D | null {
  if (canvas?.width !== width || canvas.height !== height) {
    canvas = new OffscreenCanvas(width, height);
  }
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.clearRect(0, 0, width, height);
  return context;
}
