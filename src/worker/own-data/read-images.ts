import { fitLevels } from '../../dataset/own-data/fit-image.ts';
import { type ImagePlace, placesInFolders } from '../../dataset/own-data/place-in-folders.ts';
import { imageSize } from '../../formats/own-data/image-size.ts';
import { FILE_LIMITS, type OwnDataProblem } from '../../spec/own-data.ts';
import type { DecodeImage } from './decode-image.ts';
import type { Entry } from './entry.ts';
import type { FoundImages } from './found-images.ts';

/** Decoded at a time: the browser does it on other threads. */
const AT_ONCE = 32;
/** Fewer where they are large. */
const PIXELS_AT_ONCE = 16_000_000;

interface ImageEntry {
  readonly entry: Entry;
  readonly place: ImagePlace;
}

/** Image files by their folders: those that lie in one whose name can be a class. */
export function imageEntries(entries: readonly Entry[], found: FoundImages): ImageEntry[] {
  const places = placesInFolders(entries.map(({ path }) => path));
  return entries.flatMap((entry, index) => {
    const place = places[index] ?? null;
    if (place === null) found.skip(entry.path, 'noClass');
    return place === null ? [] : [{ entry, place }];
  });
}

/** Reads and decodes images. Those that cannot be are left out. @returns why no more are read, or null. */
export async function readImages(
  entries: readonly ImageEntry[],
  decode: DecodeImage,
  found: FoundImages,
): Promise<OwnDataProblem | null> {
  found.expect(
    'images',
    entries.reduce((sum, { entry }) => sum + entry.bytes, 0),
  );
  let batch: Opened[] = [];
  let pixels = 0;
  for (const [index, image] of entries.entries()) {
    const opened = await open(image, found);
    if (opened !== null) {
      batch.push(opened);
      pixels += opened.pixels;
    }
    if (batch.length < AT_ONCE && pixels < PIXELS_AT_ONCE && index < entries.length - 1) continue;
    const problem = await decodeAll(batch, decode, found);
    if (problem !== null) return problem;
    batch = [];
    pixels = 0;
  }
  return null;
}

interface Opened extends ImageEntry {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pixels: number;
}

/** Reads a file and looks at its header: what is no image, or too large a one, is not decoded at all. */
async function open(image: ImageEntry, found: FoundImages): Promise<Opened | null> {
  const { path, bytes: size, read } = image.entry;
  const leaveOut = (reason: 'tooLarge' | 'unreadable' | 'notAnImage') => {
    found.skip(path, reason);
    return null;
  };
  found.advance(size);
  if (size > FILE_LIMITS.imageBytes) return leaveOut('tooLarge');
  const bytes = await read();
  if (bytes === null) return leaveOut('unreadable');
  const header = imageSize(bytes);
  if (header === null) return leaveOut('notAnImage');
  const pixels = header.width * header.height;
  if (pixels > FILE_LIMITS.imagePixels) return leaveOut('tooLarge');
  found.sees(header.width, header.height);
  return { ...image, bytes, pixels };
}

async function decodeAll(
  batch: readonly Opened[],
  decode: DecodeImage,
  found: FoundImages,
): Promise<OwnDataProblem | null> {
  const images = await Promise.all(batch.map(({ bytes }) => decode(bytes)));
  for (const [index, { entry, place }] of batch.entries()) {
    const image = images[index] ?? null;
    if (image === null) {
      found.skip(entry.path, 'notAnImage');
      continue;
    }
    const problem = found.count(place.className);
    if (problem !== null) return problem;
    found.images.push({ levels: fitLevels(image), ...place });
  }
  return null;
}
