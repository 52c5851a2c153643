import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeExamples, storedShard } from '../testing/served-mnist.ts';
import type { ManifestFile } from './manifest.ts';
import { findFileProblem, sha256Hex } from './verify.ts';

const stored = storedShard(madeExamples(3));
const name = 'train-00.bin';
const file: ManifestFile = {
  name,
  kind: 'train',
  first: 0,
  count: 3,
  bytes: stored.length,
  sha256: createHash('sha256').update(stored).digest('hex'),
};

describe('sha256Hex', () => {
  const utf8 = new TextEncoder();

  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the sum that FIPS 180-4 publishes for "%s"', (text, hash) => {
    expect(sha256Hex(utf8.encode(text))).toBe(hash);
  });

  it('agrees with Node for every length around a block', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => index * 37);
      expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
});

describe('findFileProblem', () => {
  it('finds nothing wrong with the file the manifest describes', () => {
    expect(findFileProblem(stored, file)).toBeNull();
  });

  it('finds every flipped bit', () => {
    fc.assert(
      fc.property(fc.nat(stored.length - 1), fc.nat(7), (index, bit) => {
        const altered = stored.with(index, (stored[index] ?? 0) ^ (1 << bit));
        const code = index < 2 ? 'notData' : 'wrongHash';
        expect(findFileProblem(altered, file)).toEqual({ code, file: name });
      }),
      { seed: 1 },
    );
  });

  it('finds every cut', () => {
    fc.assert(
      fc.property(fc.nat(stored.length - 1), (given) => {
        // One byte is too short to be told from a page.
        const code = given === 1 ? 'notData' : 'wrongLength';
        expect(findFileProblem(stored.subarray(0, given), file)).toMatchObject({
          code,
          file: name,
        });
      }),
      { seed: 1 },
    );
  });

  it('says how long the file is and should be', () => {
    const long = new Uint8Array([...stored, 0]);
    expect(findFileProblem(long, file)).toEqual({
      code: 'wrongLength',
      file: name,
      given: stored.length + 1,
      expected: stored.length,
    });
  });

  it('tells a web page from data, whatever its length', () => {
    const page = new TextEncoder().encode('<!doctype html>'.padEnd(stored.length));
    for (const bytes of [page, page.subarray(0, 20)]) {
      expect(findFileProblem(bytes, file)).toEqual({ code: 'notData', file: name });
    }
  });
});
