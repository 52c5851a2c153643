import { describe, expect, it } from 'vitest';
import { madeDigit } from '../../testing/made-digit.ts';
import { digitAscii } from './digit-ascii.ts';

const linesOf = (pixels: Uint8Array) => digitAscii(pixels).split('\n');

describe('a digit in ASCII', () => {
  it('has 28 lines of 28 characters, blank where there is paper', () => {
    const lines = linesOf(new Uint8Array(784));
    expect(lines).toHaveLength(28);
    expect(new Set(lines)).toEqual(new Set([' '.repeat(28)]));
  });

  it('shows a made digit row by row', () => {
    const lines = linesOf(
      madeDigit([
        { row: 3, column: 10, levels: [255, 255, 128, 1] },
        { row: 27, column: 27, levels: [64] },
      ]),
    );
    expect(lines[3]).toBe(`${' '.repeat(10)}@@+.${' '.repeat(14)}`);
    expect(lines[27]).toBe(`${' '.repeat(27)}-`);
    expect(lines.join('').trim().replaceAll(' ', '')).toBe('@@+.-');
  });

  it('is denser the more ink there is, and never blank where there is any', () => {
    const levels = Array.from({ length: 28 }, (_, column) => (column === 0 ? 1 : column * 9 + 10));
    const row = linesOf(madeDigit([{ row: 0, column: 0, levels }]))[0] ?? '';
    const places = [...row].map((character) => ' .:-=+*#%@'.indexOf(character));
    expect(places[0]).toBe(1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.at(-1)).toBe(9);
  });
});
