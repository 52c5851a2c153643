import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../dataset/own-data/set-content.ts';
import {
  barLevels,
  chosen,
  csvOf,
  decodeMade,
  idxFiles,
  labelsInTurn,
  madeImage,
} from '../../testing/own-files.ts';
import { FileReading } from './file-reading.ts';
import type { ChosenFile, ReadingProgress } from './protocol.ts';

const NAMES = ['circle', 'line', 'square'];

/** Image files of three classes, a folder each. */
const imageFiles = (count: number, prefix = ''): [string, Uint8Array<ArrayBuffer>][] =>
  labelsInTurn(count, 3).map((label, index) => [
    `${prefix}${NAMES[label]}/${index}.png`,
    madeImage(barLevels(label, index)),
  ]);

async function reading(files: readonly ChosenFile[], decode = decodeMade) {
  const service = new FileReading(decode);
  const progress: ReadingProgress[] = [];
  await service.add(files);
  const outcome = await service.read((reached) => progress.push(reached));
  return { service, outcome, progress };
}

async function previewOf(files: readonly ChosenFile[]) {
  const { outcome } = await reading(files);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

async function problemOf(files: readonly ChosenFile[]) {
  const { outcome } = await reading(files);
  return outcome.ok ? null : outcome.problem;
}

const countsOf = ({ classes }: Awaited<ReturnType<typeof previewOf>>) =>
  classes.map(({ name, training, test }) => [name, training, test]);

describe('image files', () => {
  it('have their classes from their folders, and one in seven is set aside for the test', async () => {
    const preview = await previewOf(imageFiles(63, 'shapes/').map(([path, c]) => chosen(path, c)));
    expect(preview).toMatchObject({ name: 'shapes', kind: 'images', hasOwnTest: false });
    expect(countsOf(preview)).toEqual(NAMES.map((name) => [name, 18, 3]));
    expect(preview).toMatchObject({ isInkDark: false, width: 28, height: 28, skippedCount: 0 });
  });

  it('come from a zip file as well, and its folders train and test are kept apart', async () => {
    const content = Object.fromEntries([
      ...imageFiles(60, 'train/'),
      ...imageFiles(30, 'test/'),
      ['__MACOSX/train/circle/0.png', madeImage(barLevels(0, 0))],
      ['train/.DS_Store', new Uint8Array(9)],
    ]);
    const preview = await previewOf([chosen('my shapes.zip', zipSync(content, { level: 1 }))]);
    expect(preview).toMatchObject({ name: 'my shapes', hasOwnTest: true, skippedCount: 0 });
    expect(countsOf(preview)).toEqual(NAMES.map((name) => [name, 20, 10]));
  });

  it('come from two zip files, whose names are then folders', async () => {
    const zipOf = (count: number) => zipSync(Object.fromEntries(imageFiles(count)));
    const files = [chosen('train.zip', zipOf(60)), chosen('test.zip', zipOf(30))];
    const preview = await previewOf(files);
    expect(countsOf(preview)).toEqual(NAMES.map((name) => [name, 20, 10]));
  });

  it('that cannot be read are left out, counted and named', async () => {
    const whole = imageFiles(30).map(([path, content]) => chosen(path, content));
    const vast = madeImage(barLevels(0, 0));
    vast.set([0, 1, 0, 0, 0, 1, 0, 0], 16);
    const broken = [
      chosen('circle/notes.txt', 'hello'),
      chosen('circle/text.png', 'hello'),
      chosen('circle/cut.png', madeImage(barLevels(0, 0)).slice(0, 100)),
      chosen('circle/vast.png', vast),
      chosen('beside.png', madeImage(barLevels(0, 0))),
    ];
    const preview = await previewOf([...whole, ...broken]);
    expect(preview.skippedCount).toBe(5);
    expect(Object.fromEntries(preview.skipped.map(({ file, reason }) => [file, reason]))).toEqual({
      'circle/notes.txt': 'notData',
      'circle/text.png': 'notAnImage',
      'circle/cut.png': 'notAnImage',
      'circle/vast.png': 'tooLarge',
      'beside.png': 'noClass',
    });
  });

  it('are refused where the browser cannot decode them', async () => {
    const service = new FileReading(null);
    await service.add(imageFiles(30).map(([path, content]) => chosen(path, content)));
    expect(await service.read(() => {})).toEqual({
      ok: false,
      problem: { code: 'noImageDecoder' },
    });
  });
});

describe('IDX files', () => {
  it('four at once are a training file and a test file, packed or not', async () => {
    const train = idxFiles(labelsInTurn(60, 3), 'fashion/train-');
    const test = await Promise.all(
      idxFiles(labelsInTurn(30, 3), 'fashion/t10k-').map(async ({ path, file }) =>
        chosen(`${path}.gz`, gzipSync(new Uint8Array(await file.arrayBuffer()))),
      ),
    );
    const preview = await previewOf([...test, ...train, chosen('fashion/LICENSE', 'free')]);
    expect(preview).toMatchObject({ name: 'fashion', kind: 'idx', hasOwnTest: true });
    expect(countsOf(preview)).toEqual(['0', '1', '2'].map((name) => [name, 20, 10]));
    expect(preview.skipped).toEqual([{ file: 'fashion/LICENSE', reason: 'notData' }]);
  });

  it('win over tables that lie beside them', async () => {
    const files = [...idxFiles(labelsInTurn(60, 3), 'a/'), chosen('a/all.csv', csvOf([1, 2, 3]))];
    expect(await previewOf(files)).toMatchObject({ kind: 'idx', skippedCount: 1 });
  });

  it('are refused by their labels, their magic number and their length', async () => {
    const [images, labels] = idxFiles(labelsInTurn(60, 3));
    if (images === undefined || labels === undefined) throw new Error();
    expect(await problemOf([images])).toEqual({ code: 'noLabels', file: images.path });
    const magic = chosen('x-idx3-ubyte', new Uint8Array([1, 2, 3, 4, 5]));
    expect(await problemOf([magic])).toMatchObject({ code: 'wrongMagic', given: 0x01020304 });
    const cut = new Uint8Array(await images.file.slice(0, 999).arrayBuffer());
    const problem = await problemOf([chosen(images.path, cut), labels]);
    expect(problem).toMatchObject({ code: 'wrongLength', given: 999 });
    const eleven = await problemOf(idxFiles(labelsInTurn(60, 11).map((label) => label % 11)));
    expect(eleven).toMatchObject({ code: 'tooManyClasses', next: '10' });
    const damaged = chosen('x-idx3-ubyte.gz', new Uint8Array([0x1f, 0x8b, 8, 1, 2, 3]));
    expect(await problemOf([damaged])).toEqual({ code: 'badGzip', file: 'x-idx3-ubyte.gz' });
  });
});

describe('CSV files', () => {
  const words = labelsInTurn(60, 3).map((label) => NAMES[label] ?? '');

  it.each([1, 16, 255])('have the same levels whether white is 1, 16 or 255: %i', async (white) => {
    const preview = await previewOf([chosen('table.csv', csvOf(words, white))]);
    expect(preview).toMatchObject({ name: 'table', kind: 'csv', isInkDark: false });
    expect(countsOf(preview).map(([name]) => name)).toEqual(NAMES);
    expect(Math.max(...preview.samples)).toBe(255);
  });

  it('two of them are a training and a test file', async () => {
    const files = [chosen('m_test.csv', csvOf(words)), chosen('m_train.csv', csvOf(words))];
    const preview = await previewOf(files);
    expect(preview).toMatchObject({ hasOwnTest: true });
    expect(countsOf(preview)).toEqual(NAMES.map((name) => [name, 20, 20]));
  });

  it('are refused with the line that is wrong', async () => {
    const lines = csvOf(words).split('\n');
    const broken = lines.with(16, lines[16]?.split(',').with(5, 'x').join() ?? '').join('\n');
    expect(await problemOf([chosen('table.csv', broken)])).toEqual({
      code: 'noNumber',
      file: 'table.csv',
      line: 17,
      column: 6,
      given: 'x',
    });
    expect(await problemOf([chosen('table.csv', csvOf(labelsInTurn(60, 12)))])).toMatchObject({
      code: 'tooManyClasses',
    });
    const long = chosen('long.csv', '1,'.repeat(2_000_000));
    expect(await problemOf([long])).toEqual({ code: 'lineTooLong', file: 'long.csv', line: 1 });
  });
});

describe('files of which nothing can be used', () => {
  it.each([
    ['nothing', []],
    ['an empty file', [chosen('a.csv', '')]],
    ['another kind of file', [chosen('a.pdf', '%PDF-1.4')]],
    ['images in no folder', [chosen('a.png', madeImage(barLevels(0, 0)))]],
  ])('are refused: %s', async (_, files) => {
    expect(await problemOf(files)).toMatchObject({ code: 'nothingUsable' });
  });

  it('are refused when a zip file is none, is locked or would unfold into gigabytes', async () => {
    expect(await problemOf([chosen('a.zip', 'no zip')])).toEqual({ code: 'badZip', file: 'a.zip' });
    const zip = zipSync({ 'a/1.png': strToU8('x') });
    // The directory begins after the one file; 24 bytes into it is what that unfolds to.
    const at = 30 + 'a/1.png'.length + 3;
    const vast = zip.slice();
    expect(vast.slice(at, at + 4)).toEqual(strToU8('PK\x01\x02'));
    vast.set([0xfe, 0xff, 0xff, 0xff], at + 24);
    expect(await problemOf([chosen('a.zip', vast)])).toMatchObject({ code: 'unpacksTooLarge' });
    const locked = zip.with(at + 8, 1) as Uint8Array<ArrayBuffer>;
    expect(await problemOf([chosen('a.zip', locked)])).toMatchObject({ code: 'encryptedZip' });
  });

  it('are refused, whatever bytes and names they have', async () => {
    const name = fc.oneof(
      fc.constantFrom(
        'a/1.png',
        'b/1.jpg',
        'x.csv',
        'x.csv.gz',
        'a-idx3-ubyte',
        'b.idx1',
        'c',
        'z.zip',
      ),
      fc.constantFrom('__proto__/1.gif', '../../1.webp', `${'n'.repeat(10_000)}.csv`, ''),
    );
    const signature = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0x1f, 0x8b, 8],
      [0, 0, 8, 3],
      [0, 0, 8, 1, 0, 0, 0, 2],
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    );
    const content = fc
      .tuple(signature, fc.uint8Array({ maxLength: 400 }))
      .map(([start, rest]) => new Uint8Array([...start, ...rest]));
    const files = fc.array(fc.tuple(name, content), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const { outcome } = await reading(given.map(([path, bytes]) => chosen(path, bytes)));
        expect(outcome.ok).toBe(false);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('a finished reading', () => {
  it('is a set of the names and the ink that were chosen', async () => {
    const { service } = await reading(idxFiles(labelsInTurn(70, 2)));
    const choice = { name: 'mine', classNames: ['up', 'down'], isInkDark: true };
    const set = await service.finish(choice);
    expect(set).toMatchObject({ name: 'mine', classNames: ['up', 'down'], training: 60, test: 10 });
    const content = new Uint8Array(await set.content.arrayBuffer());
    const files = readContent(content, set);
    if (!files.ok) throw new Error(files.problem.code);
    const { training } = files.value;
    // The bars were light: with dark as ink their paper is.
    expect(training.pixels[0]).toBe(255);
    const paper = training.pixels.filter((level) => level === 255).length;
    expect(paper).toBe(60 * (784 - 20));
  });

  it('is the same set from the same files', async () => {
    const bytes = async () => {
      const { service } = await reading(idxFiles(labelsInTurn(70, 2)));
      const set = await service.finish({ name: '', classNames: [], isInkDark: false });
      return new Uint8Array(await set.content.arrayBuffer());
    };
    expect(await bytes()).toEqual(await bytes());
  });
});
