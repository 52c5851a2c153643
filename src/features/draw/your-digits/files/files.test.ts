import { beforeEach, describe, expect, it } from 'vitest';
import { type Drawing, drawingOf } from '../../../../dataset/drawing/drawing.ts';
import { drawingToDigit } from '../../../../dataset/drawing/drawing-to-digit.ts';
import { encodeIdxImages, encodeIdxLabels } from '../../../../formats/idx-write.ts';
import { MOST_IMPORT_BYTES } from '../../../../spec/kept-digits.ts';
import {
  importKept,
  initialKeptDigits,
  useKeptDigits,
} from '../../../../store/kept/kept-digits.ts';
import { drawingsFile, mnistFiles, type OfferedFile } from './files-of.ts';
import { type ChosenFile, readFiles } from './read-files.ts';

const levels = Uint8Array.from({ length: 784 }, (_, pixel) => (pixel * 5) % 256);
const picture = { kind: 'digit', side: 28, levels } as const;
const seven: Drawing = {
  strokes: [
    {
      brush: 1.5,
      points: [
        { x: 60.25, y: 50 },
        { x: 220, y: 50 },
        { x: 120, y: 240.5 },
      ],
    },
    { brush: 1, points: [{ x: 90, y: 140 }] },
  ],
  picture: null,
};

const digits = () => useKeptDigits.getState().digits;

function chosen(content: OfferedFile['content']): ChosenFile {
  const blob = new Blob([content]);
  return { size: blob.size, arrayBuffer: () => blob.arrayBuffer() };
}

async function problemOf(...contents: readonly OfferedFile['content'][]) {
  const read = await readFiles(contents.map(chosen));
  return read.ok ? null : read.problem;
}

const images = (count: number) =>
  encodeIdxImages(
    Array.from({ length: count }, () => levels),
    28,
    28,
  );

beforeEach(() => {
  useKeptDigits.setState(initialKeptDigits, true);
  importKept([
    { label: 7, drawing: seven },
    { label: 2, drawing: { strokes: seven.strokes, picture } },
    { label: 0, drawing: { strokes: [], picture } },
  ]);
});

describe('exported digits', () => {
  it('come back from the JSON file as they were, strokes and all', async () => {
    const read = await readFiles([chosen(drawingsFile(digits()).content)]);
    const value = digits().map(({ label, drawing }) => ({ label, drawing }));
    expect(read).toEqual({ ok: true, value });
  });

  it('come back from the two MNIST files as the network saw them, in any order', async () => {
    const [first, second] = mnistFiles(digits()).map(({ content }) => chosen(content));
    if (first === undefined || second === undefined) throw new Error('There are two files.');
    for (const files of [
      [first, second],
      [second, first],
    ]) {
      const read = await readFiles(files);
      const pixels = read.ok
        ? read.value.map(({ drawing }) => drawingToDigit(drawing)?.pixels)
        : [];
      expect(pixels).toEqual(digits().map((digit) => digit.pixels));
      expect(read.ok && read.value.map(({ label }) => label)).toEqual([7, 2, 0]);
    }
  });
});

describe('drawings in a unit of their own', () => {
  it('are brought to the middle of the paper, and are the same digit there', async () => {
    const json = '{"label":7,"strokes":[[1000,1000,1040,1000,1020,1080]]}';
    const read = await readFiles([chosen(json)]);
    const drawing = read.ok ? read.value[0]?.drawing : undefined;
    expect(drawing?.strokes[0]?.points).toEqual([
      { x: 90, y: 40 },
      { x: 190, y: 40 },
      { x: 140, y: 240 },
    ]);
    const original = drawingOf([
      [
        { x: 1_000, y: 1_000 },
        { x: 1_040, y: 1_000 },
        { x: 1_020, y: 1_080 },
      ],
    ]);
    const pixels = drawing && drawingToDigit(drawing)?.pixels;
    const expected = drawingToDigit(original)?.pixels;
    // The two differ by rounding alone.
    const gap = Math.max(...(pixels ?? []).map((ink, at) => Math.abs(ink - (expected?.[at] ?? 0))));
    expect(gap).toBeLessThanOrEqual(1);
  });

  it('may be a dot', async () => {
    const read = await readFiles([chosen('[{"label":1,"strokes":[[5,5]]}]')]);
    expect(read.ok && read.value[0]?.drawing.strokes[0]?.points).toEqual([{ x: 140, y: 140 }]);
  });
});

describe('files are refused', () => {
  it('before they are read when they are too large', async () => {
    const arrayBuffer = () => Promise.reject(new Error('It was read.'));
    const read = await readFiles([{ size: MOST_IMPORT_BYTES + 1, arrayBuffer }]);
    expect(read).toMatchObject({ ok: false, problem: { code: 'tooLarge' } });
  });

  it('when the disk refuses them', async () => {
    const arrayBuffer = () => Promise.reject(new Error('It is gone.'));
    const read = await readFiles([{ size: 1, arrayBuffer }]);
    expect(read).toEqual({ ok: false, problem: { code: 'unreadable' } });
  });

  it('when they do not belong together', async () => {
    const labels = encodeIdxLabels([1]);
    expect(await problemOf(images(1))).toEqual({ code: 'noLabels' });
    expect(await problemOf(labels)).toEqual({ code: 'noImages' });
    expect(await problemOf(images(1), labels, labels)).toEqual({ code: 'tooManyFiles' });
    expect(await problemOf('[]', '[]')).toEqual({ code: 'tooManyFiles' });
    const counts = { code: 'countsDiffer', images: 2, labels: 1 };
    expect(await problemOf(images(2), labels)).toEqual(counts);
  });

  it('when they are cut short, of another size, empty, too many, or wrongly labelled', async () => {
    const cut = images(1).slice(0, 500);
    const lengths = { code: 'wrongLength', given: 500, expected: 800 };
    expect(await problemOf(cut, encodeIdxLabels([1]))).toEqual(lengths);
    const small = encodeIdxImages([new Uint8Array(64)], 8, 8);
    const size = { code: 'wrongSize', rows: 8, columns: 8 };
    expect(await problemOf(small, encodeIdxLabels([1]))).toEqual(size);
    expect(await problemOf(images(0), encodeIdxLabels([]))).toEqual({ code: 'noDigits' });
    const ones = encodeIdxLabels(new Array(1_001).fill(1));
    const most = { code: 'tooMany', given: 1_001, most: 1_000 };
    expect(await problemOf(images(1_001), ones)).toEqual(most);
    const labelled = { code: 'badLabel', digit: 2, given: 10 };
    expect(await problemOf(images(2), encodeIdxLabels([9, 10]))).toEqual(labelled);
  });

  it('when they are something else', async () => {
    expect(await problemOf('hello')).toEqual({ code: 'unknownFile' });
    expect(await problemOf(Uint8Array.of(0, 0, 8, 2, 0, 0, 0, 0))).toEqual({ code: 'unknownFile' });
    expect(await problemOf(Uint8Array.of(0x1f, 0x8b, 8, 0))).toEqual({ code: 'unknownFile' });
  });
});
