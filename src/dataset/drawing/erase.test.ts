import { describe, expect, it } from 'vitest';
import { type Drawing, drawingOf } from './drawing.ts';
import { erase } from './erase.ts';

const line = drawingOf([
  [
    { x: 10, y: 50 },
    { x: 266, y: 50 },
  ],
]);
const wipeAt = (x: number, y: number, radius = 10) => ({ from: { x, y }, to: { x, y }, radius });
const ends = ({ strokes }: Drawing) =>
  strokes.map(({ points }) => [points[0]?.x, points.at(-1)?.x]);

describe('erase', () => {
  it('cuts a line in two', () => {
    const [left = [], right = []] = ends(erase(line, wipeAt(111, 50)));
    expect(left).toEqual([10, 100]);
    expect(right).toEqual([122, 266]);
  });

  it('takes the end of a line', () => {
    expect(ends(erase(line, wipeAt(266, 50, 20)))).toEqual([[10, 244]]);
  });

  it('takes what lies between two places of the eraser', () => {
    const across = { from: { x: 60, y: 0 }, to: { x: 60, y: 100 }, radius: 4 };
    expect(erase(line, across).strokes).toHaveLength(2);
  });

  it('leaves the very same drawing where it reaches nothing', () => {
    expect(erase(line, wipeAt(110, 70))).toBe(line);
  });

  it('leaves strokes that it does not reach as they are', () => {
    const two = { ...line, strokes: [...line.strokes, ...drawingOf([[{ x: 9, y: 9 }]]).strokes] };
    const left = erase(two, wipeAt(110, 50));
    expect(left.strokes.at(-1)).toBe(two.strokes[1]);
  });

  it('keeps the brush', () => {
    const thick = { ...line, strokes: line.strokes.map((stroke) => ({ ...stroke, brush: 2 })) };
    expect(erase(thick, wipeAt(110, 50)).strokes.map(({ brush }) => brush)).toEqual([2, 2]);
  });

  it('takes a dot as a whole', () => {
    expect(erase(drawingOf([[{ x: 5, y: 5 }]]), wipeAt(9, 5)).strokes).toEqual([]);
  });

  it('takes the ink of a picture, and only where it is', () => {
    const levels = new Uint8Array(784).fill(200);
    const picture = { kind: 'digit', side: 28, levels } as const;
    const wiped = erase({ strokes: [], picture }, wipeAt(105, 55)).picture?.levels ?? [];
    // The middle of pixel (10, 5), its four neighbours within 10 units.
    const gone = [...wiped.keys()].filter((index) => wiped[index] === 0);
    expect(gone).toEqual([4 * 28 + 10, 5 * 28 + 9, 5 * 28 + 10, 5 * 28 + 11, 6 * 28 + 10]);
    expect(levels.every((level) => level === 200)).toBe(true);
  });

  it('leaves nothing of a picture whose ink is all gone', () => {
    const levels = new Uint8Array(784);
    levels[0] = 1;
    const picture = { kind: 'digit', side: 28, levels } as const;
    expect(erase({ strokes: [], picture }, wipeAt(0, 0))).toEqual({ strokes: [], picture: null });
  });
});
