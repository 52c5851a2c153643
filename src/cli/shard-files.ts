import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ManifestFile } from '../dataset/manifest.ts';
import { encodeShard, type Shard } from '../dataset/shard.ts';
import { sha256Hex } from '../dataset/verify.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';

const compress = promisify(gzip);

/** 11.48 MB in 1.4 s on two cores; level 9 gives 11.26 MB in 9 s, and a newcomer waits for it. */
export const COMPRESSION_LEVEL = 6;

/** A file to be served, and what the manifest says of it. */
export interface ShardFile {
  readonly entry: ManifestFile;
  readonly stored: Uint8Array;
}

/** Cuts the examples of one kind into compressed files of `size` examples, in order. */
export function shardFiles(
  kind: ManifestFile['kind'],
  examples: Shard,
  size: number,
): Promise<ShardFile[]> {
  const total = examples.labels.length;
  const numbers = Array.from({ length: Math.ceil(total / size) }, (_, number) => number);
  return Promise.all(numbers.map((number) => shardFile(kind, examples, number, size)));
}

async function shardFile(
  kind: ManifestFile['kind'],
  { labels, pixels }: Shard,
  number: number,
  size: number,
): Promise<ShardFile> {
  const first = number * size;
  const end = Math.min(first + size, labels.length);
  const content = encodeShard({
    labels: labels.subarray(first, end),
    pixels: pixels.subarray(first * PIXEL_COUNT, end * PIXEL_COUNT),
  });
  const stored = await compress(content, { level: COMPRESSION_LEVEL });
  // Not .gz: some hosts would announce it as an encoding and browsers would then unpack it.
  const name = `${kind}-${String(number).padStart(2, '0')}.bin`;
  const entry = {
    name,
    kind,
    first,
    count: end - first,
    bytes: stored.length,
    sha256: sha256Hex(stored),
  };
  return { entry, stored };
}
