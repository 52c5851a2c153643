import { describe, expect, it } from 'vitest';
import { checkManifest, type ManifestFile } from './manifest.ts';

const sha256 = '0'.repeat(64);

function files(kind: ManifestFile['kind'], total: number, count: number): ManifestFile[] {
  return Array.from({ length: total / count }, (_, index) => ({
    name: `${kind}-${index}.bin`,
    kind,
    first: index * count,
    count,
    bytes: 1_000,
    sha256,
  }));
}

const whole = {
  version: 1,
  imageSide: 28,
  files: [...files('train', 60_000, 3_000), ...files('test', 10_000, 2_500)],
};

/** The whole manifest with some properties of its file number `index` changed. */
function withFile(index: number, change: object) {
  return {
    ...whole,
    files: whole.files.map((file, at) => (at === index ? { ...file, ...change } : file)),
  };
}

describe('checkManifest', () => {
  it('accepts twenty training files and any tiling of the test digits', () => {
    expect(checkManifest(whole)).toEqual({ ok: true, value: whole });
    const two = [...files('train', 60_000, 3_000), ...files('test', 10_000, 5_000)];
    expect(checkManifest({ ...whole, files: two }).ok).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['another version', { ...whole, version: 2 }],
    ['another image side', { ...whole, imageSide: 32 }],
    ['a property too many', { ...whole, note: 'hello' }],
    ['a training file missing in the middle', { ...whole, files: whole.files.toSpliced(4, 1) }],
    ['the last training file missing', { ...whole, files: whole.files.toSpliced(19, 1) }],
    ['the last test file missing', { ...whole, files: whole.files.slice(0, -1) }],
    ['no test files', { ...whole, files: whole.files.slice(0, 20) }],
    [
      'training files of another size',
      {
        ...whole,
        files: [...files('train', 60_000, 6_000), ...files('test', 10_000, 2_500)],
      },
    ],
    ['files out of order', { ...whole, files: whole.files.toReversed() }],
    ['overlapping files', withFile(3, { first: 8_000 })],
    ['a name twice', withFile(3, { name: 'train-0.bin' })],
    ['a name that leaves the folder', withFile(3, { name: '../train-3.bin' })],
    ['a name with an address', withFile(3, { name: 'https://evil.test/a.bin' })],
    ['a fractional count', withFile(20, { count: 2_500.5 })],
    ['a negative length', withFile(3, { bytes: -1 })],
    ['a hash too short', withFile(3, { sha256: 'abc' })],
    ['an unknown kind', withFile(3, { kind: 'validation' })],
  ])('refuses %s', (_, candidate) => {
    const problem = { code: 'badManifest', file: 'manifest.json' };
    expect(checkManifest(candidate)).toEqual({ ok: false, problem });
  });
});
