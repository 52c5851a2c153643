import { inkOf } from '../../../dataset/drawing/scan/ink-of.ts';
import { loadDrawing } from '../../../store/drawing.ts';
import { text } from '../../../text/text.ts';
import { decodePicture, MOST_BYTES } from './decode-picture.ts';

/** Puts the ink of a picture file on the pad. @returns why not, or null when it is there. */
export async function takePicture(file: File): Promise<string | null> {
  const { name, size } = file;
  if (size > MOST_BYTES) return text.pad.pictureTooLarge(name, size, MOST_BYTES);
  const image = await decodePicture(file);
  if (image === null) return text.pad.notAPicture(name);
  const picture = inkOf(image);
  if (picture === null) return text.pad.noInk(name);
  loadDrawing({ strokes: [], picture });
  return null;
}
