import { createHash } from 'node:crypto';
import type { Floats } from '../engine/kernels/kernels.ts';

/** SHA-256 of the parameters as little-endian float32 in arena order, in hex. */
export function weightHash(parameters: Floats): string {
  const bytes = new DataView(new ArrayBuffer(parameters.length * 4));
  parameters.forEach((value, i) => {
    bytes.setFloat32(i * 4, value, true);
  });
  return createHash('sha256').update(bytes).digest('hex');
}
