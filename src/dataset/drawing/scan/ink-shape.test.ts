import { describe, expect, it } from 'vitest';
import { DIGITS, imageOf, type Scene } from '../../../testing/drawing-fixture.ts';
import type { Picture } from '../drawing.ts';
import { boxOfInk } from './box-of-ink.ts';
import { inkShapeOf } from './ink-shape.ts';

const SIDE = 140;

function pictureOf(scene: Pick<Scene, 'strokes' | 'scale' | 'pen'>, side = SIDE): Picture {
  const { levels } = imageOf({ width: side, height: side, ...scene }, (ink) => 255 * ink);
  return { kind: 'scan', side, levels };
}

const lineTo = (x: number, y: number) => [
  [
    { x: -x, y: -y },
    { x, y },
  ],
];

const WIDTHS = [1, 2, 3, 4, 5, 8, 13, 20, 31];

describe("the width of a picture's pen", () => {
  it.each(WIDTHS)('is found on lines of any direction, %i pixels wide', (pen) => {
    for (const end of [lineTo(50, 0), lineTo(0, 50), lineTo(40, 40), lineTo(50, 17)]) {
      const { halfWidth } = inkShapeOf(pictureOf({ strokes: end, scale: 1, pen })) ?? {};
      // Pixels are ink or not, so an edge is known to half a pixel.
      expect(Math.abs((halfWidth ?? 0) - pen / 2)).toBeLessThan(0.5);
    }
  });

  it('is found on digits, whose lines bend, cross and meet', () => {
    for (const strokes of Object.values(DIGITS)) {
      const { halfWidth } = inkShapeOf(pictureOf({ strokes, scale: 50, pen: 10 })) ?? {};
      expect(Math.abs((halfWidth ?? 0) - 5)).toBeLessThan(1);
    }
  });

  it('is the radius of a dot', () => {
    const dot = pictureOf({ strokes: [[{ x: 0, y: 0 }]], scale: 1, pen: 40 });
    // A round spot's middle is a few pixels, of which some lie a pixel off.
    expect(Math.abs((inkShapeOf(dot)?.halfWidth ?? 0) - 20)).toBeLessThan(1.5);
  });

  it('is not that of a blot on a line as long', () => {
    const scene = { strokes: lineTo(50, 0), scale: 1, pen: 6 };
    const blotted = pictureOf(scene);
    pictureOf({ strokes: [[{ x: 20, y: 0 }]], scale: 1, pen: 40 }).levels.forEach((level, i) => {
      blotted.levels[i] = Math.max(level, blotted.levels[i] ?? 0);
    });
    expect(Math.abs((inkShapeOf(blotted)?.halfWidth ?? 0) - 3)).toBeLessThan(0.5);
  });

  it('is measured once a picture', () => {
    const picture = pictureOf({ strokes: lineTo(50, 0), scale: 1, pen: 6 });
    expect(inkShapeOf(picture)).toBe(inkShapeOf(picture));
  });
});

describe("the box of a picture's ink", () => {
  it('is that of the middle lines, in units of the paper', () => {
    const scene = { strokes: lineTo(50, 30), scale: 1, pen: 13 };
    const { left, top, right, bottom } = boxOfInk(pictureOf(scene)) ?? {};
    // 140 pixels cover 280 units; each edge is known to a pixel, two units.
    [left, top, right, bottom].forEach((edge, i) => {
      expect(Math.abs((edge ?? 0) - ([40, 80, 240, 200][i] ?? 0))).toBeLessThan(2);
    });
  });

  it.each([20, 40, 41])('has no size for a dot of %i pixels', (pen) => {
    const dot = pictureOf({ strokes: [[{ x: 0, y: 0.3 }]], scale: 1, pen });
    const box = boxOfInk(dot);
    expect(box).toMatchObject({ left: box?.right, top: box?.bottom });
    expect(box?.left).toBeCloseTo(140, -0.5);
  });

  it('is the same for ink that reaches the edge of the picture', () => {
    const full: Picture = { kind: 'scan', side: 9, levels: new Uint8Array(81).fill(255) };
    expect(boxOfInk(full)).toMatchObject({ left: 140, right: 140, top: 140, bottom: 140 });
  });

  it('is null where there is no ink', () => {
    expect(boxOfInk({ kind: 'scan', side: 9, levels: new Uint8Array(81).fill(127) })).toBeNull();
    expect(boxOfInk({ kind: 'scan', side: 0, levels: new Uint8Array() })).toBeNull();
  });
});
