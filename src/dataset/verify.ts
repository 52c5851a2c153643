import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DataProblem } from '../spec/data-problem.ts';
import type { ManifestFile } from './manifest.ts';

const GZIP_MAGIC = [0x1f, 0x8b] as const;

/** SHA-256 in lower-case hex. Not by crypto.subtle, which is missing where a page came over http. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/**
 * Compares a file as it arrived with what the manifest says of it: its length, that it is gzip
 * (a web page served in its place is not), its SHA-256.
 *
 * @returns the first thing wrong with it, or null.
 */
export function findFileProblem(
  stored: Uint8Array,
  file: Pick<ManifestFile, 'name' | 'bytes' | 'sha256'>,
): DataProblem | null {
  const { name, bytes: expected, sha256: hash } = file;
  if (stored.length > 0 && !isGzip(stored)) return { code: 'notData', file: name };
  if (stored.length !== expected) {
    return { code: 'wrongLength', file: name, given: stored.length, expected };
  }
  return sha256Hex(stored) === hash ? null : { code: 'wrongHash', file: name };
}

function isGzip(stored: Uint8Array): boolean {
  return GZIP_MAGIC.every((byte, index) => stored.at(index) === byte);
}
