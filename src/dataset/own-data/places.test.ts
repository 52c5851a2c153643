import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLabelOrder, shownName } from './class-names.ts';
import { resolveSplits, splitOfName } from './given-split.ts';
import { placesInFolders } from './place-in-folders.ts';

const classesOf = (paths: readonly string[]) =>
  placesInFolders(paths).map((place) => place?.className ?? null);

describe('the class of an image', () => {
  it('is the first folder below what all have in common', () => {
    expect(classesOf(['set/a/1.png', 'set/b/2.png', 'set/b/more/3.png'])).toEqual(['a', 'b', 'b']);
    expect(classesOf(['a/1.png', 'b/2.png'])).toEqual(['a', 'b']);
    expect(classesOf(['set/a/1.png', 'set/2.png'])).toEqual(['a', null]);
  });

  it('is the only folder there is, so that it can be said that one is too few', () => {
    expect(classesOf(['set/a/1.png', 'set/a/2.png'])).toEqual(['a', 'a']);
    expect(classesOf(['1.png', '2.png'])).toEqual([null, null]);
  });

  it('is the folder below train, validation or test, which say what it is for', () => {
    const paths = [
      'set/Train/a/1.png',
      'set/test/b/2.png',
      'set/val/a/x/3.png',
      'set/train/4.png',
      'set/c/5.png',
    ];
    expect(placesInFolders(paths)).toEqual([
      { className: 'a', split: 'training' },
      { className: 'b', split: 'test' },
      { className: 'a', split: 'validation' },
      null,
      null,
    ]);
  });

  it('is no way out of the folder', () => {
    expect(classesOf(['../../a/1.png', './b/../2.png', 'C:\\c\\3.png'])).toEqual(['a', 'b', 'C:']);
  });

  it('may be called as parts of every object are', () => {
    expect(classesOf(['__proto__/1.png', 'constructor/2.png'])).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('is found for any paths', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'train', 'test', 'x'.repeat(10_000));
    const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(path, { maxLength: 8 }), (paths) => {
        expect(placesInFolders(paths)).toHaveLength(paths.length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('class names', () => {
  it('are in order, numbers by their value and before words', () => {
    const names = ['b', '10', '2', 'a', '2', '-1'];
    expect(inLabelOrder(names)).toHaveLength(5);
    expect(inLabelOrder(names).slice(-2)).toEqual(['a', 'b']);
    expect(inLabelOrder(['10', '9', '0', '1'])).toEqual(['0', '1', '9', '10']);
  });

  it('are told apart although they compare alike', () => {
    const names = ['01', '1', '001'];
    expect(inLabelOrder(names)).toHaveLength(3);
    expect(inLabelOrder(names)).toEqual(inLabelOrder(names.toReversed()));
  });

  it('are shown short and in one line', () => {
    expect(shownName('cat')).toBe('cat');
    expect(shownName(' a\nb\u202e\0c ')).toBe('a b c');
    expect(shownName('')).toBe('?');
    expect(shownName('\u200b\n')).toBe('?');
    const long = shownName('ü'.repeat(10_000));
    expect(long).toBe(`${'ü'.repeat(39)}…`);
    expect([...shownName('🎈'.repeat(99))]).toHaveLength(40);
  });
});

describe('the split of a table', () => {
  it.each([
    ['train-images-idx3-ubyte.gz', 'training'],
    ['t10k-labels-idx1-ubyte', 'test'],
    ['fashion-mnist_test.csv', 'test'],
    ['valid.csv', 'validation'],
    ['evaluate.csv', null],
    ['ovals.csv', null],
  ])('of %s is %s', (name, split) => {
    expect(splitOfName(name)).toBe(split);
  });
});

describe('splits that files name', () => {
  it('are training and test, whatever is not the test being trained on', () => {
    const split = resolveSplits(['training', 'validation', 'test', null]);
    expect(
      ['training', 'validation', 'test', null].map((given) => split?.(given as never)),
    ).toEqual(['training', 'training', 'test', 'training']);
  });

  it('have the validation images as the test where there is no other', () => {
    const split = resolveSplits(['training', 'validation']);
    expect(split?.('validation')).toBe('test');
  });

  it('are none where nothing is left to train on, or to test on', () => {
    for (const given of [['test'], ['validation'], ['training'], [null], ['training', null], []]) {
      expect(resolveSplits(given as never)).toBeNull();
    }
  });
});
