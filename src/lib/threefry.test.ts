import { describe, expect, it } from 'vitest';
import { threefry2x32 } from './threefry.ts';

// Known answers of the authors' own implementation, Random123: kat_vectors, "threefry2x32 20".
const KNOWN_ANSWERS = [
  { key: [0, 0], counter: [0, 0], words: [0x6b200159, 0x99ba4efe] },
  {
    key: [0xffffffff, 0xffffffff],
    counter: [0xffffffff, 0xffffffff],
    words: [0x1cb996fc, 0xbb002be7],
  },
  {
    key: [0x13198a2e, 0x03707344],
    counter: [0x243f6a88, 0x85a308d3],
    words: [0xc4923a9c, 0x483df7a0],
  },
] as const;

describe('threefry2x32', () => {
  it.each(KNOWN_ANSWERS)('gives the published words for key $key', ({ key, counter, words }) => {
    const out = new Uint32Array(2);
    threefry2x32(key[0], key[1], counter[0], counter[1], out);
    expect([...out]).toEqual([...words]);
  });
});
