import type { Checked } from '../../dataset/checked.ts';
import { isLeftover } from '../../formats/own-data/file-kind.ts';
import { inflateExactly } from '../../formats/own-data/inflate-within.ts';
import {
  FILE_HEADER_BYTES,
  fileHeaderLength,
  findZipDirectory,
  readZipDirectory,
  ZIP_END_BYTES,
  type ZipEntry,
} from '../../formats/own-data/zip-directory.ts';
import { FILE_LIMITS, type OwnDataProblem } from '../../spec/own-data.ts';
import type { Entry } from './entry.ts';
import { FileWindow } from './file-window.ts';

const STORED = 0;
const DEFLATED = 8;

/** The files in a zip file. What it would unfold into is known, and limited, before any of it is unpacked. */
export async function zipEntries(
  file: string,
  content: Blob,
): Promise<Checked<readonly Entry[], OwnDataProblem>> {
  const found = await directoryOf(content);
  if (typeof found === 'string') return { ok: false, problem: { code: found, file } };
  const entries = found.filter(({ path }) => !path.endsWith('/') && !isLeftover(path));
  const given = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const most = FILE_LIMITS.unpackedBytes;
  if (given > most) return { ok: false, problem: { code: 'unpacksTooLarge', file, given, most } };
  const window = new FileWindow(content);
  const value = entries
    // As they lie in the file, so that it is read once.
    .toSorted((a, b) => a.headerAt - b.headerAt)
    .map((entry) => ({
      path: entry.path,
      bytes: entry.bytes,
      read: () => readEntry(window, entry).catch(() => null),
    }));
  return { ok: true, value };
}

async function directoryOf(content: Blob) {
  const end = await content.slice(Math.max(0, content.size - ZIP_END_BYTES)).arrayBuffer();
  const place = findZipDirectory(new Uint8Array(end), content.size);
  if (place === null) return 'badZip';
  const directory = await content.slice(place.from, place.to).arrayBuffer();
  return readZipDirectory(new Uint8Array(directory));
}

async function readEntry(
  window: FileWindow,
  { headerAt, method, packedBytes, bytes }: ZipEntry,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const length = fileHeaderLength(await window.read(headerAt, headerAt + FILE_HEADER_BYTES));
  if (length === null) return null;
  const packed = await window.read(headerAt + length, headerAt + length + packedBytes);
  if (packed.length !== packedBytes) return null;
  if (method === STORED) return packed.length === bytes ? packed : null;
  if (method !== DEFLATED) return null;
  const inflated = inflateExactly(packed, bytes);
  return inflated.ok ? inflated.value : null;
}
