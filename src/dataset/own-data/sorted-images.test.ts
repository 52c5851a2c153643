import { describe, expect, it } from 'vitest';
import { MOST_CLASSES, MOST_IMAGES } from '../../spec/own-data.ts';
import type { GivenSplit } from './given-split.ts';
import { ImageLimits, isInkDark, type ListedImage } from './listed-image.ts';
import { contentLength, filesOf, readContent, setContent } from './set-content.ts';
import { sortImages } from './sorted-images.ts';

/** Images of a class, all pixels of which have the level. */
const images = (
  className: string,
  count: number,
  level = 0,
  split: GivenSplit = null,
): ListedImage[] =>
  Array.from({ length: count }, () => ({
    className,
    split,
    levels: new Uint8Array(784).fill(level),
  }));

function sorted(...lists: readonly ListedImage[][]) {
  const outcome = sortImages(lists.flat());
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

describe('sorted images', () => {
  it('have labels in the order of their names, and a split', () => {
    const set = sorted(images('b', 14), images('a', 28), images('10', 14), images('9', 14));
    expect(set.classes.map(({ name }) => name)).toEqual(['9', '10', 'a', 'b']);
    expect(set.classes.map(({ test }) => test)).toEqual([2, 2, 4, 2]);
    expect(set.labels[0]).toBe(3);
    expect(set.hasOwnTest).toBe(false);
  });

  it('keep a test of their own', () => {
    const set = sorted(images('a', 20), images('b', 20), images('a', 7, 0, 'test'));
    expect(set.hasOwnTest).toBe(true);
    expect(set.classes).toEqual([
      { name: 'a', training: 20, test: 7 },
      { name: 'b', training: 20, test: 0 },
    ]);
  });

  it('tell names apart that are shown alike', () => {
    const long = 'x'.repeat(10_000);
    const set = sorted(images(`${long}1`, 10), images(`${long}2`, 10), images('__proto__', 10));
    expect(set.classes).toHaveLength(3);
    expect(set.classes[0]?.name).toBe('__proto__');
  });

  it.each([
    ['no class', [], { code: 'tooFewClasses', given: [] }],
    ['one class', [images('a', 99)], { code: 'tooFewClasses', given: ['a'] }],
    [
      'a class of nine',
      [images('a', 99), images('b', 9)],
      { code: 'tooFewOfClass', name: 'b', given: 9 },
    ],
    [
      'a class that is only tested',
      [images('a', 99), images('b', 20, 0, 'test')],
      { code: 'onlyInTest', name: 'b' },
    ],
    [
      'more test images than there is room for',
      [images('a', 10), images('b', 10), images('a', 10_001, 0, 'test')],
      { code: 'tooMany', split: 'test', most: 10_000 },
    ],
  ])('are refused with %s', (_, lists, problem) => {
    expect(sortImages(lists.flat())).toEqual({ ok: false, problem });
  });
});

describe('the limits of a set', () => {
  it('end with the eleventh class', () => {
    const limits = new ImageLimits();
    for (let label = 0; label < MOST_CLASSES; label++) {
      expect(limits.count(`class ${label}`)).toBeNull();
    }
    expect(limits.count('class 3')).toBeNull();
    expect(limits.count('one more')).toMatchObject({ code: 'tooManyClasses', next: 'one more' });
  });

  it('end with the image after the last there is room for', () => {
    const limits = new ImageLimits();
    for (let image = 0; image < MOST_IMAGES; image++) limits.count('a');
    expect(limits.images).toBe(MOST_IMAGES);
    expect(limits.count('a')).toMatchObject({ code: 'tooMany', most: MOST_IMAGES });
  });
});

describe('ink', () => {
  it('is dark where most images have light edges', () => {
    expect(isInkDark([...images('a', 3, 255), ...images('a', 2, 0)])).toBe(true);
    expect(isInkDark([...images('a', 2, 255), ...images('a', 2, 0)])).toBe(false);
  });

  it('is made 255 where it is dark', () => {
    const set = sorted(images('a', 10, 20), images('b', 10, 250));
    const levelsOf = (isDark: boolean, label: number) => {
      const { training } = filesOf(set, isDark);
      return training.pixels[training.labels.indexOf(label) * 784];
    };
    expect([levelsOf(false, 0), levelsOf(false, 1)]).toEqual([20, 250]);
    expect([levelsOf(true, 0), levelsOf(true, 1)]).toEqual([235, 5]);
  });
});

describe('the content of a set', () => {
  const set = sorted(images('a', 30, 9), images('b', 12, 200));
  const files = filesOf(set, false);
  const sizes = { training: files.training.labels.length, test: files.test.labels.length };
  const content = Uint8Array.from(setContent(files).flatMap((part) => [...part]));

  it('is read as it was written', () => {
    expect(content).toHaveLength(contentLength(sizes));
    const read = readContent(content, sizes);
    expect(read).toEqual({ ok: true, value: files });
    expect(sizes).toEqual({ training: 36, test: 6 });
  });

  it('is refused with another length or a label that no class has', () => {
    expect(readContent(content.subarray(1), sizes).ok).toBe(false);
    expect(readContent(content.with(0, 10), sizes).ok).toBe(false);
  });
});
