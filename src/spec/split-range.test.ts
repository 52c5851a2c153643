import { describe, expect, it } from 'vitest';
import { DIGIT_SPLITS } from './selection.ts';
import { splitOf, splitRange } from './split-range.ts';

describe('splitRange', () => {
  it('gives training all of its file but the last digits, and validation those', () => {
    expect(splitRange('training', 60_000, 5_000)).toEqual({
      file: 'training',
      from: 0,
      to: 55_000,
    });
    expect(splitRange('validation', 60_000, 5_000)).toEqual({
      file: 'training',
      from: 55_000,
      to: 60_000,
    });
  });

  it('gives test its whole file, whatever is held out', () => {
    expect(splitRange('test', 10_000, 5_000)).toEqual({ file: 'test', from: 0, to: 10_000 });
  });

  it('leaves validation empty where nothing is held out', () => {
    expect(splitRange('validation', 300, 0)).toMatchObject({ from: 300, to: 300 });
  });

  it('never begins before the file when more is held out than there is', () => {
    expect(splitRange('validation', 0, 5_000)).toMatchObject({ from: 0, to: 0 });
  });
});

describe('splitOf', () => {
  it('finds for every digit the split whose range it is in', () => {
    for (const split of DIGIT_SPLITS) {
      const { file, from, to } = splitRange(split, 30, 7);
      for (let index = from; index < to; index++) {
        expect(splitOf({ file, index }, 30, 7)).toBe(split);
      }
    }
  });
});
