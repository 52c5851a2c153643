import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkManifest, type Manifest } from '../dataset/manifest.ts';
import { decodeShard, type Shard } from '../dataset/shard.ts';
import { findFileProblem } from '../dataset/verify.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import type { NamedContent } from './atomic-folder.ts';
import { mnistSiteFiles } from './mnist-site-files.ts';

/** Digits of one grey each, which are compressed in no time, all unlike their neighbours. */
function flat(count: number): Shard {
  const pixels = new Uint8Array(count * PIXEL_COUNT);
  for (let index = 0; index < count; index++) {
    pixels.fill(index % 251, index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);
  }
  return { labels: Uint8Array.from({ length: count }, (_, index) => index % 10), pixels };
}

const mnist = { train: flat(60_000), test: flat(10_000) };
let files: NamedContent[] = [];
let manifest: Manifest;

function contentOf(name: string): Uint8Array {
  const content = files.find((file) => file.name === name)?.content;
  if (!(content instanceof Uint8Array)) throw new Error(`${name} was not made`);
  return content;
}

beforeAll(async () => {
  files = await mnistSiteFiles(mnist);
  manifest = JSON.parse(String(files.at(-1)?.content));
});

describe('mnistSiteFiles', () => {
  it('writes a manifest, last, that the worker accepts', () => {
    expect(files.at(-1)?.name).toBe('manifest.json');
    expect(checkManifest(manifest)).toEqual({ ok: true, value: manifest });
    expect(files).toHaveLength(manifest.files.length + 1);
  });

  it('describes every file truly', () => {
    for (const file of manifest.files) {
      expect(findFileProblem(contentOf(file.name), file)).toBeNull();
    }
  });

  it('puts every example at its place', () => {
    for (const { name, kind, first, count } of manifest.files) {
      const shard = decodeShard(gunzipSync(contentOf(name)), count);
      const { labels, pixels } = mnist[kind];
      const expected = {
        labels: labels.subarray(first, first + count),
        pixels: pixels.subarray(first * PIXEL_COUNT, (first + count) * PIXEL_COUNT),
      };
      expect(shard.ok && Buffer.compare(shard.value.labels, expected.labels)).toBe(0);
      expect(shard.ok && Buffer.compare(shard.value.pixels, expected.pixels)).toBe(0);
    }
  });

  it('makes the same bytes each time', async () => {
    expect(await mnistSiteFiles(mnist)).toEqual(files);
  });
});
