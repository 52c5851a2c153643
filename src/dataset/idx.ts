import type { Checked } from './checked.ts';

/** Why bytes are not an IDX file of the kind asked for. */
export type IdxProblem =
  | { readonly code: 'tooShort'; readonly given: number; readonly expected: number }
  | { readonly code: 'wrongMagic'; readonly given: number; readonly expected: number }
  | { readonly code: 'wrongLength'; readonly given: number; readonly expected: number };

export interface IdxImages {
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  /** [count, rows, columns] grey levels, a view of the bytes given. */
  readonly pixels: Uint8Array;
}

interface IdxContent {
  readonly sizes: readonly number[];
  readonly values: Uint8Array;
}

/** The magic number is 0, 0, the type of a value (8: unsigned byte), the number of dimensions. */
const UNSIGNED_BYTES = 0x0800;

/** Reads an IDX3 file of unsigned bytes, such as MNIST's images. */
export function decodeIdxImages(bytes: Uint8Array): Checked<IdxImages, IdxProblem> {
  const decoded = decodeIdx(bytes, 3);
  if (!decoded.ok) return decoded;
  const [count = 0, rows = 0, columns = 0] = decoded.value.sizes;
  return { ok: true, value: { count, rows, columns, pixels: decoded.value.values } };
}

/**
 * Reads an IDX1 file of unsigned bytes, such as MNIST's labels.
 *
 * @returns a view of the bytes given.
 */
export function decodeIdxLabels(bytes: Uint8Array): Checked<Uint8Array, IdxProblem> {
  const decoded = decodeIdx(bytes, 1);
  return decoded.ok ? { ok: true, value: decoded.value.values } : decoded;
}

/** The magic number, then each dimension's size, then the values; all numbers big-endian 32-bit. */
function decodeIdx(bytes: Uint8Array, dimensions: number): Checked<IdxContent, IdxProblem> {
  const header = 4 + 4 * dimensions;
  if (bytes.length < header) return refused('tooShort', bytes.length, header);
  const view = new DataView(bytes.buffer, bytes.byteOffset, header);
  const magic = view.getUint32(0);
  if (magic !== UNSIGNED_BYTES + dimensions) {
    return refused('wrongMagic', magic, UNSIGNED_BYTES + dimensions);
  }
  const sizes = Array.from({ length: dimensions }, (_, index) => view.getUint32(4 + 4 * index));
  const expected = sizes.reduce((product, size) => product * size, 1) + header;
  if (bytes.length !== expected) return refused('wrongLength', bytes.length, expected);
  return { ok: true, value: { sizes, values: bytes.subarray(header) } };
}

function refused(
  code: IdxProblem['code'],
  given: number,
  expected: number,
): Checked<never, IdxProblem> {
  return { ok: false, problem: { code, given, expected } };
}
