import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  FILE_HEADER_BYTES,
  fileHeaderLength,
  findZipDirectory,
  readZipDirectory,
  ZIP_END_BYTES,
} from './zip-directory.ts';

const zip = zipSync(
  { 'circle/é 1.png': strToU8('one'), empty: {}, 'square/2.png': [strToU8('two'), { level: 0 }] },
  { comment: '' },
);

function entriesIn(bytes: Uint8Array) {
  const place = findZipDirectory(bytes.subarray(-ZIP_END_BYTES), bytes.length);
  return place && readZipDirectory(bytes.subarray(place.from, place.to));
}

/** Where the directory's first entry begins. */
const directoryAt = (bytes: Uint8Array) => findZipDirectory(bytes, bytes.length)?.from ?? 0;

describe('a zip directory', () => {
  it('lists the files with their sizes and places', () => {
    const entries = entriesIn(zip);
    expect(entries).toMatchObject([
      { path: 'circle/é 1.png', method: 8, bytes: 3, headerAt: 0 },
      { path: 'empty/', bytes: 0 },
      { path: 'square/2.png', method: 0, bytes: 3, packedBytes: 3 },
    ]);
  });

  it('leads to each file’s own header, after whose names its content begins', () => {
    const entries = entriesIn(zip);
    const last = Array.isArray(entries) ? entries[2] : undefined;
    const from = last?.headerAt ?? 0;
    const length = fileHeaderLength(zip.subarray(from, from + FILE_HEADER_BYTES)) ?? 0;
    expect(zip.subarray(from + length, from + length + 3)).toEqual(strToU8('two'));
    expect(fileHeaderLength(zip.subarray(from + 1))).toBeNull();
    expect(fileHeaderLength(zip.subarray(from, from + 20))).toBeNull();
  });

  it('is found before a comment', () => {
    const end = zip.length - 22;
    const commented = new Uint8Array([...zip, 1, 2, 3, 4, 5]);
    commented[end + 20] = 5;
    expect(entriesIn(commented)).toHaveLength(3);
  });

  it('is not found in a file that is cut, nor beyond its end', () => {
    expect(entriesIn(zip.subarray(0, zip.length - 1))).toBeNull();
    expect(findZipDirectory(zip.subarray(30), zip.length - 30)).toBeNull();
    expect(findZipDirectory(new Uint8Array(), 0)).toBeNull();
  });

  it('is refused where an entry runs over its end or is locked', () => {
    const at = directoryAt(zip);
    expect(entriesIn(zip.with(at + 28, 255).with(at + 29, 255))).toBe('badZip');
    expect(entriesIn(zip.with(at, 0))).toBe('badZip');
    expect(entriesIn(zip.with(at + 8, 1))).toBe('encryptedZip');
  });

  it('is read or refused, whichever bytes of it are others', () => {
    const changes = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(changes, (changed) => {
        const broken = zip.slice();
        for (const [at, byte] of changed) broken[at] = byte;
        expect(() => entriesIn(broken)).not.toThrow();
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });
});
