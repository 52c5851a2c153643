import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMAGE_SIDE } from '../../spec/mnist.ts';
import { CENTER, centerOfMass } from './center.ts';
import { drawingOf } from './drawing.ts';
import { type DrawnDigit, drawingToDigit as toDigit } from './drawing-to-digit.ts';
import { ALL_STEPS, STEP_NAMES } from './steps.ts';
import type { Stroke } from './strokes.ts';

/** A seven, in the pixels of a draw pad. */
const SEVEN: Stroke[] = [
  [
    { x: 60, y: 40 },
    { x: 180, y: 45 },
    { x: 100, y: 230 },
  ],
  [
    { x: 80, y: 130 },
    { x: 170, y: 128 },
  ],
];

const coordinate = fc.double({ min: 0, max: 300, noNaN: true });
const stroke = fc.array(fc.record({ x: coordinate, y: coordinate }), {
  minLength: 1,
  maxLength: 8,
});
const drawing = fc.array(stroke, { minLength: 1, maxLength: 4 });

const drawingToDigit = (strokes: readonly Stroke[]): DrawnDigit | null =>
  toDigit(drawingOf(strokes));

function pixelsOf(strokes: readonly Stroke[]): Uint8Array {
  const digit = drawingToDigit(strokes);
  if (digit === null) throw new Error('there is no ink');
  return digit.pixels;
}

function massOf(pixels: Uint8Array) {
  return centerOfMass(pixels) ?? { x: Number.NaN, y: Number.NaN };
}

function mapped(strokes: readonly Stroke[], scale: number, dx: number, dy: number): Stroke[] {
  return strokes.map((points) =>
    points.map(({ x, y }) => ({ x: x * scale + dx, y: y * scale + dy })),
  );
}

function largestDifference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((largest, ink, index) => Math.max(largest, Math.abs(ink - (b[index] ?? 0))), 0);
}

/** First and last rows and columns with ink, and how many there are. */
function extent(pixels: Uint8Array) {
  const inked = [...pixels.keys()].filter((index) => (pixels[index] ?? 0) > 0);
  const rows = inked.map((index) => Math.floor(index / IMAGE_SIDE));
  const columns = inked.map((index) => index % IMAGE_SIDE);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return { left, top, right, bottom, width: right - left + 1, height: bottom - top + 1 };
}

function mirrored(pixels: Uint8Array): Uint8Array {
  return pixels.map((_, index) => {
    const column = index % IMAGE_SIDE;
    return pixels[index - column + 2 * Math.floor(CENTER) - column] ?? 0;
  });
}

describe('drawingToDigit', () => {
  it('gives null where there is no ink', () => {
    expect(drawingToDigit([])).toBeNull();
    expect(drawingToDigit([[], []])).toBeNull();
    expect(drawingToDigit([[{ x: Number.NaN, y: 1 }]])).toBeNull();
  });

  it('gives the same digit wherever and however large it is drawn', () => {
    const size = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    const place = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    const digit = pixelsOf(SEVEN);
    fc.assert(
      fc.property(size, place, place, (scale, dx, dy) => {
        const moved = mapped(SEVEN, scale, dx * scale, dy * scale);
        expect(largestDifference(pixelsOf(moved), digit)).toBeLessThanOrEqual(1);
      }),
      { seed: 1 },
    );
  });

  it('puts the centre of mass where MNIST does, unless ink would leave the paper', () => {
    fc.assert(
      fc.property(drawing, (strokes) => {
        const pixels = pixelsOf(strokes);
        const { x, y } = massOf(pixels);
        const { left, top, right, bottom } = extent(pixels);
        // Drawing it anew at the shifted place changes the antialiasing, hence not exactly.
        const isAtEdgeX = left === 0 || right === IMAGE_SIDE - 1;
        const isAtEdgeY = top === 0 || bottom === IMAGE_SIDE - 1;
        expect(isAtEdgeX || Math.abs(x - CENTER) < 0.1).toBe(true);
        expect(isAtEdgeY || Math.abs(y - CENTER) < 0.1).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('moves a lopsided digit off the middle of its box, by fractions of a pixel', () => {
    const heavyFoot = [
      [
        { x: 0, y: 0 },
        { x: 0, y: 100 },
        { x: 60, y: 100 },
        { x: 0, y: 97 },
        { x: 60, y: 94 },
      ],
    ];
    const placed = drawingToDigit(heavyFoot)?.placed;
    expect(placed?.bottom).toBeLessThan(CENTER + 8);
    expect((placed?.bottom ?? 0) - (placed?.top ?? 0)).toBeCloseTo(17.8, 10);
  });

  it('keeps every bit of ink on the paper when the mass is at one end', () => {
    const scribble = Array.from({ length: 60 }, (_, i) => ({
      x: (i * 37) % 120,
      y: (i * 13) % 25,
    }));
    const pixels = pixelsOf([[...scribble, { x: 0, y: 200 }]]);
    const { top, bottom } = extent(pixels);
    expect(bottom).toBe(IMAGE_SIDE - 1);
    expect([20, 21]).toContain(bottom - top + 1);
    expect(massOf(pixels).y).toBeLessThan(CENTER - 0.5);
  });

  it('fits the longer side of the ink into 20 pixels, give or take the edge of a pixel', () => {
    fc.assert(
      fc.property(drawing, (strokes) => {
        const digit = drawingToDigit(strokes);
        const { crop, pixels } = digit ?? { crop: { left: 0, right: 0 }, pixels: new Uint8Array() };
        fc.pre(crop.right - crop.left > 1);
        const { width, height } = extent(pixels);
        expect([20, 21]).toContain(Math.max(width, height));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('keeps the aspect', () => {
    const box = [
      [
        { x: 10, y: 10 },
        { x: 30, y: 10 },
        { x: 30, y: 50 },
        { x: 10, y: 50 },
        { x: 10, y: 10 },
      ],
    ];
    const { placed, crop } = drawingToDigit(box) ?? {};
    expect(crop).toEqual({ left: 10, top: 10, right: 30, bottom: 50 });
    expect((placed?.right ?? 0) - (placed?.left ?? 0)).toBeCloseTo(8.9, 10);
    expect((placed?.bottom ?? 0) - (placed?.top ?? 0)).toBeCloseTo(17.8, 10);
  });

  it('gives a symmetric digit for a symmetric drawing', () => {
    fc.assert(
      fc.property(drawing, (strokes) => {
        const other = strokes.map((points) => points.map(({ x, y }) => ({ x: -x, y })));
        const pixels = pixelsOf([...strokes, ...other]);
        expect(largestDifference(mirrored(pixels), pixels)).toBeLessThanOrEqual(1);
      }),
      { seed: 1 },
    );
  });

  it('turns a dot into a round spot at the centre', () => {
    const pixels = pixelsOf([[{ x: 17, y: -3 }]]);
    expect(centerOfMass(pixels)).toEqual({ x: CENTER, y: CENTER });
    expect(extent(pixels)).toMatchObject({ width: 3, height: 3 });
    expect(pixels[14 * IMAGE_SIDE + 14]).toBe(255);
  });

  it('draws a horizontal line over 20 pixels, as thick as the pen', () => {
    const pixels = pixelsOf([
      [
        { x: 0, y: 5 },
        { x: 300, y: 5 },
      ],
    ]);
    expect(extent(pixels)).toMatchObject({ height: 3, top: 13, left: 4 });
  });

  it('ignores points that are nowhere', () => {
    const [first = [], ...rest] = SEVEN;
    const broken = [first[0], { x: Number.NaN, y: 2 }, ...first.slice(1)];
    const points = broken.filter((point) => point !== undefined);
    const nowhere = [{ x: Number.POSITIVE_INFINITY, y: 0 }];
    expect(pixelsOf([points, nowhere, ...rest])).toEqual(pixelsOf(SEVEN));
  });

  it('gives ink, and nothing but grey levels, for any coordinates a number can hold', () => {
    const any = fc.double();
    const anything = fc.array(fc.array(fc.record({ x: any, y: any })));
    fc.assert(
      fc.property(anything, (strokes) => {
        const hasInk = strokes.flat().some(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
        const digit = drawingToDigit(strokes);
        expect(digit !== null).toBe(hasInk);
        expect(digit === null || Math.max(...digit.pixels) > 0).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('reads a drawing of the largest numbers as it reads it small', () => {
    const corner = (from: number, to: number): Stroke[] => [
      [
        { x: from, y: from },
        { x: to, y: from },
        { x: to, y: to },
      ],
    ];
    const huge = 2 ** 1023;
    expect(pixelsOf(corner(-huge, huge))).toEqual(pixelsOf(corner(-1, 1)));
    expect(pixelsOf(corner(huge, 1.5 * huge))).toEqual(pixelsOf(corner(2, 3)));
  });

  it('finds ink in a drawing of the smallest numbers', () => {
    const line = [
      { x: 0, y: 0 },
      { x: Number.MIN_VALUE, y: 0 },
      { x: 4 * Number.MIN_VALUE, y: 0 },
    ];
    expect(massOf(pixelsOf([line])).x).toBeCloseTo(CENTER, 5);
  });
});

describe('drawingToDigit on a digit', () => {
  const levels = Uint8Array.from({ length: 784 }, (_, index) => (index % 28 === 3 ? 200 : 0));
  const picture = { kind: 'digit', side: 28, levels } as const;

  it('leaves it as it is', () => {
    expect(toDigit({ strokes: [], picture })?.pixels).toEqual(levels);
  });

  it('adds strokes where they are drawn', () => {
    const points = [{ x: 205, y: 105 }];
    const pixels = toDigit({ strokes: [{ points, brush: 1 }], picture })?.pixels ?? levels;
    expect(pixels[10 * IMAGE_SIDE + 20]).toBe(255);
    expect(pixels[10 * IMAGE_SIDE + 3]).toBe(200);
  });

  it('gives null when all of it was erased', () => {
    const erased = { ...picture, levels: new Uint8Array(784) };
    expect(toDigit({ strokes: [], picture: erased })).toBeNull();
  });
});

describe('the steps', () => {
  const small = drawingOf(mapped(SEVEN, 0.2, 10, 10));
  const sized = (steps: Partial<typeof ALL_STEPS>) =>
    extent(toDigit(small, { ...ALL_STEPS, ...steps })?.pixels ?? new Uint8Array(784));

  it('make the digit smaller without the crop, and larger without the fit', () => {
    expect([20, 21]).toContain(sized({}).height);
    expect(sized({ crop: false }).height).toBeLessThan(9);
    expect(sized({ fit: false }).height).toBeGreaterThan(26);
  });

  it('leave ink or paper and nothing between without antialiasing', () => {
    const pixels = toDigit(small, { ...ALL_STEPS, antialias: false })?.pixels ?? [];
    expect(new Set(pixels)).toEqual(new Set([0, 255]));
  });

  it('keep the drawing where it is on the paper without crop, fit and centre', () => {
    const naive = { ...ALL_STEPS, crop: false, fit: false, center: false };
    const pixels = toDigit(drawingOf(SEVEN), naive)?.pixels ?? new Uint8Array(784);
    // 40 … 230 of 280 units down, and 1.6 pixels of pen around.
    expect(extent(pixels)).toMatchObject({ top: 2, bottom: 24 });
  });

  it('show the digit before it is centred', () => {
    const { fitted, pixels } = toDigit(small) ?? {};
    expect(fitted).toEqual(toDigit(small, { ...ALL_STEPS, center: false })?.pixels);
    expect(fitted).not.toEqual(pixels);
  });

  it('never leave a drawing on the paper without ink, whichever are left out', () => {
    fc.assert(
      fc.property(drawing, fc.subarray([...STEP_NAMES]), (strokes, left) => {
        const without = Object.fromEntries(left.map((name) => [name, false]));
        const onPaper = drawingOf(mapped(strokes, 0.9, 5, 5));
        const digit = toDigit(onPaper, { ...ALL_STEPS, ...without });
        expect(Math.max(...(digit?.pixels ?? []))).toBeGreaterThan(127);
      }),
      { seed: 1 },
    );
  });
});
