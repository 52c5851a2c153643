import { gzipSync } from 'node:zlib';
import {
  type DatasetSizes,
  FORMAT_VERSION,
  MANIFEST_NAME,
  type Manifest,
  type ManifestFile,
} from '../dataset/manifest.ts';
import { encodeShard, type Shard } from '../dataset/shard.ts';
import { sha256Hex } from '../dataset/verify.ts';
import { CLASS_COUNT, IMAGE_SIDE, PIXEL_COUNT } from '../spec/mnist.ts';

/** Four training files of three examples and two test files of two. */
export const SMALL_SIZES: DatasetSizes = { train: 12, test: 4, shard: 3 };
const SMALL_TEST_FILE = 2;

/** Examples told apart by every byte; `offset` makes one set differ from another. */
export function madeExamples(count: number, offset = 0): Shard {
  return {
    labels: Uint8Array.from({ length: count }, (_, index) => (index + offset) % CLASS_COUNT),
    pixels: Uint8Array.from(
      { length: count * PIXEL_COUNT },
      (_, index) => (index * 7 + Math.floor(index / PIXEL_COUNT) * 31 + offset) % 251,
    ),
  };
}

export function examplesBetween({ labels, pixels }: Shard, from: number, to: number): Shard {
  return {
    labels: labels.subarray(from, to),
    pixels: pixels.subarray(from * PIXEL_COUNT, to * PIXEL_COUNT),
  };
}

export function storedShard(shard: Shard): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(encodeShard(shard)));
}

/** A small set of examples as a site would serve it. */
export interface ServedMnist {
  readonly train: Shard;
  readonly test: Shard;
  readonly manifest: Manifest;
  /** By name, the manifest included. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export function servedMnist(): ServedMnist {
  const train = madeExamples(SMALL_SIZES.train);
  const test = madeExamples(SMALL_SIZES.test, 5);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const entries = [
    ...serve(files, 'train', train, SMALL_SIZES.shard),
    ...serve(files, 'test', test, SMALL_TEST_FILE),
  ];
  const manifest: Manifest = { version: FORMAT_VERSION, imageSide: IMAGE_SIDE, files: entries };
  files.set(MANIFEST_NAME, new TextEncoder().encode(JSON.stringify(manifest)));
  return { train, test, manifest, files };
}

function serve(
  files: Map<string, Uint8Array<ArrayBuffer>>,
  kind: ManifestFile['kind'],
  examples: Shard,
  count: number,
): ManifestFile[] {
  const numbers = Array.from({ length: examples.labels.length / count }, (_, number) => number);
  return numbers.map((number) => {
    const first = number * count;
    const stored = storedShard(examplesBetween(examples, first, first + count));
    const name = `${kind}-0${number}.bin`;
    files.set(name, stored);
    return { name, kind, first, count, bytes: stored.length, sha256: sha256Hex(stored) };
  });
}
