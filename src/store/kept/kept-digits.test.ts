import { beforeEach, describe, expect, it } from 'vitest';
import { type Drawing, drawingOf } from '../../dataset/drawing/drawing.ts';
import { drawingToDigit } from '../../dataset/drawing/drawing-to-digit.ts';
import { MOST_KEPT_DIGITS } from '../../spec/kept-digits.ts';
import { hasInk, initialDrawing, loadDrawing, useDrawing } from '../drawing.ts';
import { newId } from './kept-digit.ts';
import {
  importKept,
  initialKeptDigits,
  keepDrawing,
  putBack,
  relabelKept,
  removeKept,
  useKeptDigits,
} from './kept-digits.ts';

const bar = (x: number): Drawing =>
  drawingOf([
    [
      { x, y: 40 },
      { x: x + 30, y: 200.123_456 },
    ],
  ]);

const kept = () => useKeptDigits.getState().digits;
const labels = () => kept().map(({ label }) => label);

function draw(x = 100): void {
  loadDrawing(bar(x));
}

function keep(...given: readonly number[]): void {
  for (const label of given) {
    draw(100 + label);
    keepDrawing(label);
  }
}

beforeEach(() => {
  useDrawing.setState(initialDrawing, true);
  useKeptDigits.setState(initialKeptDigits, true);
});

describe('keeping a drawing', () => {
  it('keeps it with its label and clears the pad for the next', () => {
    draw();
    keepDrawing(7);
    expect(kept()).toMatchObject([{ label: 7 }]);
    expect(hasInk(useDrawing.getState())).toBe(false);
    expect(useKeptDigits.getState().event).toEqual({ code: 'kept', label: 7, count: 1 });
  });

  it('keeps the pixels that the kept drawing makes, to the last bit', () => {
    keep(1);
    const [digit] = kept();
    expect(digit?.drawing.strokes[0]?.points[1]?.y).toBe(200.12);
    expect(digit?.pixels).toEqual(drawingToDigit(digit?.drawing ?? bar(0))?.pixels);
  });

  it('keeps nothing when there is no ink', () => {
    keepDrawing(7);
    expect(kept()).toEqual([]);
    expect(useKeptDigits.getState().event).toEqual({ code: 'nothingDrawn' });
  });

  it('stops when all places are taken, and leaves the drawing on the pad', () => {
    keep(1);
    const [digit] = kept();
    if (digit === undefined) throw new Error('Nothing was kept.');
    const many = Array.from({ length: MOST_KEPT_DIGITS }, () => ({ ...digit, id: newId() }));
    useKeptDigits.setState({ digits: many });
    draw();
    keepDrawing(2);
    expect(kept()).toBe(many);
    expect(hasInk(useDrawing.getState())).toBe(true);
    expect(useKeptDigits.getState().event).toEqual({ code: 'full' });
  });

  it('gives ids that sort as they were given', () => {
    const ids = Array.from({ length: 50 }, newId);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(50);
  });
});

describe('a kept digit', () => {
  it('is removed, and put back where it was', () => {
    keep(1, 2, 3);
    const before = kept();
    removeKept(before[1]?.id ?? '');
    expect(labels()).toEqual([1, 3]);
    putBack();
    expect(kept()).toEqual(before);
    putBack();
    expect(kept()).toEqual(before);
  });

  it('cannot be put back once another was kept', () => {
    keep(1, 2);
    removeKept(kept()[0]?.id ?? '');
    keep(3);
    putBack();
    expect(labels()).toEqual([2, 3]);
  });

  it('is relabelled and stays the same otherwise', () => {
    keep(1, 2);
    const [, second] = kept();
    relabelKept(second?.id ?? '', 9);
    expect(labels()).toEqual([1, 9]);
    expect(kept()[1]).toEqual({ ...second, label: 9 });
    expect(useKeptDigits.getState().event).toEqual({ code: 'relabelled', from: 2, to: 9 });
  });
});

describe('importing', () => {
  it('adds digits in their order, after those that are kept', () => {
    keep(1);
    const problem = importKept([
      { label: 5, drawing: bar(20) },
      { label: 4, drawing: bar(30) },
    ]);
    expect(problem).toBeNull();
    expect(labels()).toEqual([1, 5, 4]);
    expect(useKeptDigits.getState().event).toEqual({ code: 'imported', added: 2, known: 0 });
  });

  it('keeps no digit twice, but the same drawing with another label', () => {
    keep(1, 2);
    const own = kept().map(({ label, drawing }) => ({ label, drawing }));
    expect(importKept([...own, ...own, { label: 8, drawing: bar(101) }])).toBeNull();
    expect(labels()).toEqual([1, 2, 8]);
    expect(useKeptDigits.getState().event).toEqual({ code: 'imported', added: 1, known: 4 });
  });

  it('takes a digit of MNIST as it is', () => {
    const levels = Uint8Array.from({ length: 784 }, (_, pixel) => pixel % 256);
    const picture = { kind: 'digit', side: 28, levels } as const;
    expect(importKept([{ label: 3, drawing: { strokes: [], picture } }])).toBeNull();
    expect(kept()[0]?.pixels).toEqual(levels);
  });

  it('keeps none of them when one has no ink or there is no room', () => {
    keep(1);
    const before = kept();
    const drawing = bar(20);
    const blank = { label: 2, drawing: drawingOf([]) };
    expect(importKept([{ label: 2, drawing }, blank])).toEqual({ code: 'noInk', digit: 2 });
    const many = Array.from({ length: MOST_KEPT_DIGITS - 1 }, () => ({ ...before[0] }));
    useKeptDigits.setState({ digits: many as typeof before });
    const two = [
      { label: 2, drawing },
      { label: 3, drawing },
    ];
    expect(importKept(two)).toEqual({ code: 'tooMany', given: 2, most: 1 });
    expect(kept()).toBe(many);
  });
});
