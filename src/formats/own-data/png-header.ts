import { startsWith } from './file-kind.ts';

/** What stands in a PNG before its pixels, and the pixels, packed. W3C, "Portable Network Graphics", 2003. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample: 1, 2, 4 or 8. */
  readonly depth: number;
  /** Samples of a pixel. */
  readonly channels: number;
  /** [n, 3] colours that samples are numbers of; null where they are levels. */
  readonly palette: Uint8Array | null;
  /** [n] opacity of the first colours of the palette. */
  readonly opacities: Uint8Array;
  /** Deflated, within zlib's two bytes before and four after. */
  readonly packed: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Samples of a pixel by colour type: grey, colour, palette, grey and opacity, colour and opacity. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const PALETTE = 3;
const CHUNK_FRAME = 12;
const HEADER_END = 33;

/**
 * Takes the plain kinds of PNG apart.
 *
 * @returns null for what is none, or is interlaced, of 16 bits, or has a transparent colour: the
 *   browser knows those.
 */
export function pngParts(bytes: Uint8Array): PngParts | null {
  if (bytes.length < HEADER_END || !startsWith(bytes, SIGNATURE)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [depth, colourType] = [view.getUint8(24), view.getUint8(25)];
  const channels = CHANNELS[colourType];
  const isInterlaced = view.getUint8(28) !== 0;
  const isPlain = depth === 8 || ([1, 2, 4].includes(depth) && channels === 1);
  if (channels === undefined || isInterlaced || !isPlain) return null;
  const chunks = chunksIn(bytes, view);
  const [palette = null] = chunks.PLTE;
  const [opacities = new Uint8Array()] = chunks.tRNS;
  const isPalette = colourType === PALETTE;
  if (isPalette ? palette === null : opacities.length > 0) return null;
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth,
    channels,
    palette: isPalette ? palette : null,
    opacities,
    packed: joined(chunks.IDAT),
  };
}

/** Those that matter here, as far as they are whole. */
function chunksIn(bytes: Uint8Array, view: DataView) {
  const chunks = { PLTE: [] as Uint8Array[], tRNS: [] as Uint8Array[], IDAT: [] as Uint8Array[] };
  let at = HEADER_END;
  while (at + CHUNK_FRAME <= bytes.length) {
    const length = view.getUint32(at);
    if (at + CHUNK_FRAME + length > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'PLTE' || name === 'tRNS' || name === 'IDAT') chunks[name].push(content);
    at += CHUNK_FRAME + length;
  }
  return chunks;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = pieces;
  if (pieces.length < 2) return first;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
