import { describe, expect, it } from 'vitest';
import type { OwnDataProblem, SkipReason } from '../spec/own-data.ts';
import { problem, shownPath, skip } from './en/own-data-problems.ts';

const file = 'a/b.csv';
const place = { file, line: 17 };
const counts = { given: 1_234, most: 1_000, expected: 7, images: 5, labels: 6, digits: 3 };

const PROBLEMS: readonly OwnDataProblem[] = [
  { code: 'tooManyFiles', ...counts },
  { code: 'tooLarge', file, ...counts },
  { code: 'unpacksTooLarge', file, ...counts },
  { code: 'nothingUsable', skipped: [] },
  { code: 'nothingUsable', skipped: [{ file, reason: 'noClass' }] },
  { code: 'unreadable', file },
  { code: 'badGzip', file },
  { code: 'badZip', file },
  { code: 'encryptedZip', file },
  { code: 'noImageDecoder' },
  { code: 'wrongMagic', file, given: 3 },
  { code: 'wrongLength', file, ...counts },
  { code: 'wrongSide', file, width: 1, height: 400, most: 128 },
  { code: 'noLabels', file },
  { code: 'noImages', file },
  { code: 'countsDiffer', file, ...counts },
  { code: 'noNumber', ...place, column: 3, given: 'x' },
  { code: 'noLevel', ...place, column: 3, given: '-1' },
  { code: 'noLabel', ...place },
  { code: 'lineTooLong', ...place },
  { code: 'wrongColumns', ...place, ...counts },
  { code: 'noSquare', file, columns: 9 },
  { code: 'tooFewClasses', given: [] },
  { code: 'tooFewClasses', given: ['a'] },
  { code: 'tooManyClasses', next: 'k', most: 10 },
  { code: 'tooFewOfClass', name: 'a', given: 1 },
  { code: 'onlyInTest', name: 'a' },
  { code: 'tooMany', split: 'test', most: 10_000 },
  { code: 'tooMany', split: null, most: 70_000 },
  { code: 'readerLost' },
];

describe('a refusal of files', () => {
  it.each(PROBLEMS.map((given) => [given.code, given] as const))('is whole: %s', (_, given) => {
    const sentence = problem(given);
    expect(sentence).toMatch(/^[A-Za-z0-9].+\.$/);
    expect(sentence).not.toMatch(/undefined|NaN|object| {2}| \./);
    if ('file' in given) expect(sentence).toContain('a/b.csv');
    if ('line' in given) expect(sentence).toContain('line 17');
  });

  it('names of a long path its end, in one line', () => {
    const path = shownPath(`${'x/'.repeat(9_000)}\n\u202elast.png`);
    expect(path).toHaveLength(80);
    expect(path).toMatch(/^….*last\.png$/);
  });

  it('says why each file was left out', () => {
    const reasons: SkipReason[] = ['notAnImage', 'unreadable', 'tooLarge', 'noClass', 'notData'];
    for (const reason of reasons) expect(skip({ file, reason })).toMatch(/^a\/b\.csv: [a-z ]+$/);
  });
});
