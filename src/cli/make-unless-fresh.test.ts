import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MadeFolder, makeUnlessFresh } from './make-unless-fresh.ts';

let place = '';
let made = 0;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'inkling-'));
  writeFileSync(join(place, 'source'), 'original');
  made = 0;
});
afterEach(() => rmSync(place, { recursive: true }));

function folder(change: Partial<MadeFolder> = {}): MadeFolder {
  return {
    sources: [join(place, 'source')],
    target: join(place, 'target'),
    stamp: join(place, 'cache', 'stamp'),
    form: '1',
    make: async () => {
      made += 1;
      return [
        { name: 'a.bin', content: Uint8Array.of(1, 2, 3) },
        { name: 'list.json', content: '["a.bin"]' },
      ];
    },
    ...change,
  };
}

const inTarget = (name: string): string => join(place, 'target', name);

describe('makeUnlessFresh', () => {
  it('makes the folder and nothing besides the files and the stamp', async () => {
    expect(await makeUnlessFresh(folder())).toHaveLength(2);
    expect(readdirSync(place).sort()).toEqual(['cache', 'source', 'target']);
    expect(readdirSync(join(place, 'target')).sort()).toEqual(['a.bin', 'list.json']);
    expect([...readFileSync(inTarget('a.bin'))]).toEqual([1, 2, 3]);
    expect(readFileSync(inTarget('list.json'), 'utf8')).toBe('["a.bin"]');
  });

  it('does nothing the second time', async () => {
    await makeUnlessFresh(folder());
    expect(await makeUnlessFresh(folder())).toBeNull();
    expect(made).toBe(1);
  });

  it.each([
    ['a file made is deleted', () => rmSync(inTarget('a.bin'))],
    ['the folder is deleted', () => rmSync(join(place, 'target'), { recursive: true })],
    ['a file made is cut', () => truncateSync(inTarget('a.bin'), 1)],
    ['a file made is edited', () => utimesSync(inTarget('a.bin'), 1, 1)],
    ['a file is added', () => writeFileSync(inTarget('old.bin'), 'old')],
    ['a source changes', () => writeFileSync(join(place, 'source'), 'another')],
    ['the stamp is deleted', () => rmSync(join(place, 'cache'), { recursive: true })],
    ['the stamp is emptied', () => writeFileSync(join(place, 'cache', 'stamp'), '')],
  ])('makes the folder again when %s', async (_, disturb) => {
    await makeUnlessFresh(folder());
    disturb();
    expect(await makeUnlessFresh(folder())).not.toBeNull();
    expect(readdirSync(join(place, 'target')).sort()).toEqual(['a.bin', 'list.json']);
    expect([...readFileSync(inTarget('a.bin'))]).toEqual([1, 2, 3]);
    expect(await makeUnlessFresh(folder())).toBeNull();
  });

  it('makes the folder again in another form', async () => {
    await makeUnlessFresh(folder());
    expect(await makeUnlessFresh(folder({ form: '2' }))).not.toBeNull();
  });

  it('leaves a good folder when it is done twice at once', async () => {
    await Promise.all([makeUnlessFresh(folder()), makeUnlessFresh(folder())]);
    expect(readdirSync(join(place, 'target')).sort()).toEqual(['a.bin', 'list.json']);
  });

  it('leaves the old folder when making fails', async () => {
    await makeUnlessFresh(folder());
    const make = () => Promise.reject(new Error('no'));
    await expect(makeUnlessFresh(folder({ form: '2', make }))).rejects.toThrow('no');
    expect([...readFileSync(inTarget('a.bin'))]).toEqual([1, 2, 3]);
  });
});
