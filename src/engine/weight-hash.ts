import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Floats } from './kernels/kernels.ts';

/** SHA-256 of the parameters as little-endian float32 in arena order, in hex. */
export function weightHash(parameters: Floats): string {
  const bytes = new DataView(new ArrayBuffer(parameters.length * 4));
  parameters.forEach((value, i) => {
    bytes.setFloat32(i * 4, value, true);
  });
  return bytesToHex(sha256(new Uint8Array(bytes.buffer)));
}
