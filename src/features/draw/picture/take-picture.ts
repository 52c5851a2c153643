import { inkOf } from '../../../dataset/drawing/scan/ink-of.ts';
import { loadDrawing } from '../../../store/drawing.ts';
import { text } from '../../../text/text.ts';
import { decodePicture, greyOn, MOST_BYTES } from './decode-picture.ts';

/**
 * Puts the ink of a picture file on the pad, unless another file was taken meanwhile.
 *
 * @returns why not, or null when it is there.
 */
export async function takePicture(file: File, isNewest: () => boolean): Promise<string | null> {
  const { name, size } = file;
  if (size > MOST_BYTES) return text.pad.pictureTooLarge(name, size, MOST_BYTES);
  const image = await decodePicture(file);
  if (image === null) return text.pad.notAPicture(name);
  // White ink on nothing at all stands out from black paper only.
  const picture = inkOf(greyOn(image, 255)) ?? inkOf(greyOn(image, 0));
  if (picture === null) return text.pad.noInk(name);
  if (isNewest()) loadDrawing({ strokes: [], picture });
  return null;
}
