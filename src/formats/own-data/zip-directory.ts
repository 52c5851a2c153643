import { strFromU8 } from 'fflate';

/** A file in a zip file, as the directory at its end has it. */
export interface ZipEntry {
  readonly path: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its own header begins, whose length differs. */
  readonly headerAt: number;
}

/** Where the directory lies. */
export interface ZipDirectoryPlace {
  readonly from: number;
  readonly to: number;
}

export type ZipProblem = 'badZip' | 'encryptedZip';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const FILE_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
export const FILE_HEADER_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
/** As much of the end of a file as may hold what is looked for there. */
export const ZIP_END_BYTES = END_BYTES + LONGEST_COMMENT;
/** Stands for a number too large for 32 bits, which only zip files beyond our limit have. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 1;

/**
 * Finds the directory by the record at the end of the file. PKWARE, APPNOTE.TXT 6.3, section 4.3.16.
 *
 * @param end the last bytes of the file, ZIP_END_BYTES of them if there are as many.
 * @param fileBytes the length of the whole.
 */
export function findZipDirectory(end: Uint8Array, fileBytes: number): ZipDirectoryPlace | null {
  const view = new DataView(end.buffer, end.byteOffset, end.byteLength);
  for (let at = end.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const from = view.getUint32(at + 16, true);
    const to = from + view.getUint32(at + 12, true);
    const isWithin = to <= fileBytes - (end.length - at);
    return isWithin && from !== ELSEWHERE ? { from, to } : null;
  }
  return null;
}

/**
 * Reads the directory. Nothing it says is believed beyond its own bytes: who reads an entry has to
 * hold the sizes against what is there.
 *
 * @param directory the bytes of the place found.
 */
export function readZipDirectory(directory: Uint8Array): readonly ZipEntry[] | ZipProblem {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + ENTRY_BYTES <= directory.length) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) return 'badZip';
    const flags = view.getUint16(at + 8, true);
    const nameBytes = view.getUint16(at + 28, true);
    const next =
      at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (flags & ENCRYPTED) return 'encryptedZip';
    const name = directory.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes);
    entries.push({
      path: nameIn(name),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return at === directory.length ? entries : 'badZip';
}

/**
 * How long an entry's own header is, with the name and the extra field that follow it.
 *
 * @param header its first FILE_HEADER_BYTES. @returns null if it is none.
 */
export function fileHeaderLength(header: Uint8Array): number | null {
  if (header.length < FILE_HEADER_BYTES) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== FILE_SIGNATURE) return null;
  return FILE_HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}

/** UTF-8, marked as such or not; what is not even that has one byte a letter. */
function nameIn(bytes: Uint8Array): string {
  const name = strFromU8(bytes);
  return name.includes('\ufffd') ? strFromU8(bytes, true) : name;
}
