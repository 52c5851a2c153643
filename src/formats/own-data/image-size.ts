import { startsWith } from './file-kind.ts';

/** Pixels of an image. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8];
const GIF = [0x47, 0x49, 0x46, 0x38];
const RIFF = [0x52, 0x49, 0x46, 0x46];
const WEBP = [0x57, 0x45, 0x42, 0x50];

/**
 * How large an image is, by its header alone: before it is decoded, for a file of a few bytes may
 * unfold into gigabytes.
 *
 * @returns null for what is neither PNG nor JPEG, WebP or GIF, or has no pixels.
 */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const size = sizeIn(bytes);
  return size !== null && size.width > 0 && size.height > 0 ? size : null;
}

function sizeIn(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, PNG)) return pngSize(view);
  if (startsWith(bytes, GIF)) return gifSize(view);
  if (startsWith(bytes, RIFF) && startsWith(bytes, WEBP, 8)) return webpSize(view);
  return startsWith(bytes, JPEG) ? jpegSize(view) : null;
}

/** The header chunk comes first: its length and name, then width and height. */
function pngSize(view: DataView): ImageSize | null {
  if (view.byteLength < 24) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function gifSize(view: DataView): ImageSize | null {
  if (view.byteLength < 10) return null;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Lossy, lossless or extended, each with the size in a form of its own. */
function webpSize(view: DataView): ImageSize | null {
  if (view.byteLength < 30) return null;
  const kind = String.fromCharCode(view.getUint8(15));
  if (kind === ' ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (kind === 'L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'X') return null;
  const threeBytes = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
  return { width: threeBytes(24) + 1, height: threeBytes(27) + 1 };
}

/** Markers without a length of their own. */
const isBare = (marker: number): boolean => marker === 1 || (marker >= 0xd0 && marker <= 0xd8);
/** Start of frame; C4, C8 and CC lie among them and are something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Goes from segment to segment to the one that starts the frame. */
function jpegSize(view: DataView): ImageSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xff) at += 1;
    else at += isBare(marker) ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}
