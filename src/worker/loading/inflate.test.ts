import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflate } from './inflate.ts';

const content = Uint8Array.from({ length: 100_000 }, (_, index) => index % 97);
const stored = new Uint8Array(gzipSync(content));

describe('inflate', () => {
  it('gives the content when it has the length expected', async () => {
    expect(await inflate(stored, content.length)).toEqual(content);
  });

  it.each([
    ['longer than expected', stored, content.length - 1],
    ['shorter than expected', stored, content.length + 1],
    ['cut short', stored.slice(0, -9), content.length],
    ['followed by something', new Uint8Array([...stored, 1, 2, 3]), content.length],
    ['not gzip', content, content.length],
    ['nothing', new Uint8Array(), 0],
  ])('gives null for what is %s', async (_, bytes, expected) => {
    expect(await inflate(bytes, expected)).toBeNull();
  });

  it('gives null for a small file that unpacks to a very large one', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(50_000_000)));
    expect(await inflate(bomb, 1_000)).toBeNull();
  });
});
