import { describe, expect, it } from 'vitest';
import { csvColumns } from './csv-columns.ts';
import { CsvImages } from './csv-images.ts';
import { CsvRows } from './csv-rows.ts';

const pixels = (value: number | string) => Array<string>(16).fill(String(value));
const names = Array.from({ length: 16 }, (_, i) => `pixel${i}`);

/** The images of a table of 4 × 4 pixels, and the first problem. */
function read(text: string, pieces = 1) {
  const images: { className: string; levels: number[] }[] = [];
  let problem: unknown = null;
  const reader = new CsvImages(128, ({ className, levels }) => {
    images.push({ className, levels: [...levels] });
  });
  const rows = new CsvRows((cells) => {
    problem = reader.take(cells);
    return problem === null;
  });
  const step = Math.ceil(text.length / pieces);
  for (let at = 0; at < text.length; at += step) {
    if (!rows.push(text.slice(at, at + step))) break;
  }
  if (problem === null) rows.end();
  return { images, problem };
}

describe('the columns of a table', () => {
  it('have the label where the header says so', () => {
    expect(csvColumns(['Label', ...names], 128)).toEqual({ label: 0, side: 4, hasHeader: true });
    expect(csvColumns([...names, ' class'], 128)).toEqual({ label: 16, side: 4, hasHeader: true });
  });

  it('have it first without a header, or last where only that is a word', () => {
    expect(csvColumns(['7', ...pixels(0)], 128)).toMatchObject({ label: 0, hasHeader: false });
    expect(csvColumns(['cat', ...pixels(0)], 128)).toMatchObject({ label: 0, hasHeader: false });
    expect(csvColumns([...pixels(0), 'cat'], 128)).toMatchObject({ label: 16, hasHeader: false });
  });

  it('have it first where the header names none', () => {
    expect(csvColumns(['what', ...names], 128)).toMatchObject({ label: 0, hasHeader: true });
  });

  it('are refused unless the others make a square of a side that is allowed', () => {
    expect(csvColumns(pixels(0), 128)).toBe(16);
    expect(csvColumns(['7', ...pixels(0)], 3)).toBe(17);
    expect(csvColumns(['1', '2'], 128)).toBe(2);
  });
});

describe('a table', () => {
  const rows = [
    ['label', ...names],
    ['3', ...pixels(255)],
    [' 5.0 ', ...pixels(0.5)],
  ];
  const expected = [
    { className: '3', levels: Array(16).fill(255) },
    { className: '5', levels: Array(16).fill(0.5) },
  ];

  it.each([',', ';', '\t'])('is read with cells divided by %j', (divider) => {
    const text = rows.map((cells) => cells.join(divider)).join('\n');
    expect(read(text)).toEqual({ images: expected, problem: null });
  });

  it('is read with quotes, empty lines and the line ends of Windows', () => {
    const quoted = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(','));
    expect(read(`${quoted.join('\r\n\r\n')}\r\n\r\n`)).toEqual({ images: expected, problem: null });
  });

  it('is the same whatever pieces it comes in', () => {
    const text = `${rows.map((cells) => cells.join(',')).join('\n')}\n`;
    for (const pieces of [2, 3, 7, text.length]) {
      expect(read(text, pieces)).toEqual({ images: expected, problem: null });
    }
  });

  it('ends at the first line that is wrong, and says where', () => {
    const lines = (line: readonly string[]) => `3,${pixels(1)}\n\n${line.join()}\n4,${pixels(1)}`;
    const first = [{ className: '3', levels: Array(16).fill(1) }];
    const cases: readonly (readonly [string[], object])[] = [
      [['4', ...pixels(1).with(2, 'NaN')], { code: 'noNumber', column: 4, given: 'NaN' }],
      [['4', ...pixels(1).with(2, '')], { code: 'noNumber', column: 4, given: '' }],
      [['4', ...pixels(1).with(2, 'Infinity')], { code: 'noLevel', column: 4, given: 'Infinity' }],
      [['4', ...pixels(1).with(15, '-1')], { code: 'noLevel', column: 17, given: '-1' }],
      [['4', ...pixels(1).with(15, '256')], { code: 'noLevel', column: 17, given: '256' }],
      [['', ...pixels(1)], { code: 'noLabel' }],
      [['4', ...pixels(1).slice(1)], { code: 'wrongColumns', given: 16, expected: 17 }],
    ];
    for (const [line, problem] of cases) {
      expect(read(lines(line))).toEqual({ images: first, problem: { line: 3, ...problem } });
    }
  });

  it('has a line that is too long given up before it ends', () => {
    const rows = new CsvRows(() => true);
    expect(rows.push('1,'.repeat(400_000))).toBe(true);
    expect(rows.push('1,'.repeat(400_000))).toBe(false);
    expect(rows.isTooLong).toBe(true);
  });
});
