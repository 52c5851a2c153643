import { describe, expect, it } from 'vitest';
import { encodeIdxImages, encodeIdxLabels } from '../../formats/idx-write.ts';
import { idxPairs } from './idx-pairs.ts';
import { levelParts, levelsOf, whiteOf } from './table-levels.ts';

const imagesFile = (file: string, count: number) => ({
  file,
  bytes: encodeIdxImages(
    Array.from({ length: count }, () => new Uint8Array(6)),
    2,
    3,
  ),
});
const labelsFile = (file: string, count: number) => ({
  file,
  bytes: encodeIdxLabels(Array<number>(count).fill(1)),
});

const pairsOf = (...files: Parameters<typeof idxPairs>[0]) => {
  const pairs = idxPairs(files);
  return pairs.ok
    ? pairs.value.map(({ file, labels, split }) => [file, labels.length, split])
    : pairs.problem;
};

describe('files of IDX', () => {
  it('pair up by their names, packed or not, in any order', () => {
    expect(
      pairsOf(
        labelsFile('x/t10k-labels-idx1-ubyte.gz', 2),
        imagesFile('x/train-images.idx3-ubyte', 3),
        imagesFile('x/t10k-images-idx3-ubyte', 2),
        labelsFile('x/train-labels.idx1-ubyte', 3),
      ),
    ).toEqual([
      ['x/train-images.idx3-ubyte', 3, 'training'],
      ['x/t10k-images-idx3-ubyte', 2, 'test'],
    ]);
  });

  it('are a pair when they are two, whatever they are called', () => {
    expect(pairsOf(imagesFile('what', 3), labelsFile('ever', 3))).toEqual([['what', 3, null]]);
  });

  it.each([
    ['images alone', [imagesFile('a', 3)], { code: 'noLabels', file: 'a' }],
    ['labels alone', [labelsFile('b', 3)], { code: 'noImages', file: 'b' }],
    [
      'labels of others',
      [imagesFile('train-images', 3), labelsFile('train-labels', 3), labelsFile('t10k-labels', 3)],
      { code: 'noImages', file: 't10k-labels' },
    ],
    [
      'other counts',
      [imagesFile('a', 3), labelsFile('b', 4)],
      { code: 'countsDiffer', file: 'a', images: 3, labels: 4 },
    ],
    [
      'another magic number',
      [{ file: 'a', bytes: new Uint8Array([0, 0, 13, 3, 0]) }],
      { code: 'wrongMagic', file: 'a', given: 0x0d03 },
    ],
    ['nothing in it', [{ file: 'a', bytes: new Uint8Array() }], { code: 'wrongMagic', given: 0 }],
    [
      'its end missing',
      [{ file: 'a', bytes: imagesFile('a', 3).bytes.subarray(0, 20) }],
      { code: 'wrongLength', given: 20, expected: 34 },
    ],
  ])('are refused with %s', (_, files, problem) => {
    expect(pairsOf(...files)).toMatchObject(problem);
  });
});

describe('the levels of a table', () => {
  const levels = Float64Array.from({ length: 256 }, (_, level) => level);

  it('are bytes as they stand when any is above 16', () => {
    expect(whiteOf(17)).toBe(255);
    expect([...levelsOf(levelParts(levels), 255)]).toEqual([...levels]);
  });

  it('are shares of white when none is above 1', () => {
    expect(whiteOf(1)).toBe(1);
    const shares = levels.map((level) => level / 255);
    expect([...levelsOf(levelParts(shares), whiteOf(Math.max(...shares)))]).toEqual([...levels]);
  });

  it('are sixteenths when none is above 16', () => {
    const sixteenths = Float64Array.of(0, 1, 8, 16);
    expect([...levelsOf(levelParts(sixteenths), whiteOf(16))]).toEqual([0, 16, 128, 255]);
  });
});
