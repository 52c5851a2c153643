import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DIGITS,
  drawn,
  grain,
  imageOf,
  type Light,
  ON_PAPER,
} from '../../../testing/drawing-fixture.ts';
import { correlation, meanDifference } from '../../../testing/picture-closeness.ts';
import { drawingOf, PAPER_SIDE } from '../drawing.ts';
import { drawingToDigit } from '../drawing-to-digit.ts';
import type { GreyImage } from './grey-image.ts';
import { inkOf } from './ink-of.ts';
import { MARGIN } from './onto-square.ts';

/** Curved, of two strokes, and with loops. */
const NAMES = ['two', 'four', 'eight'] as const;

function digitOf(image: GreyImage): Uint8Array {
  const digit = drawingToDigit({ strokes: [], picture: inkOf(image) });
  if (digit === null) throw new Error('there is no ink');
  return digit.pixels;
}

const shaded =
  (shade: (x: number, y: number) => number): Light =>
  (ink, x, y, i) =>
    shade(x, y) * ON_PAPER(ink, x, y, i);

/** Width, height, scale of the digit, width of the pen, light. */
type Situation = readonly [number, number, number, number, Light];

const usual = (light: Light): Situation => [280, 280, 90, 24, light];

const SITUATIONS: Readonly<Record<string, Situation>> = {
  'black on white': usual(ON_PAPER),
  'white on black': usual((ink) => 255 * ink),
  'light that falls by 30 % from left to right': usual(shaded((x) => 1 - 0.3 * x)),
  'light that falls by 60 % from corner to corner': usual(shaded((x, y) => 1 - 0.3 * (x + y))),
  'dark corners': usual(shaded((x, y) => 1 - (x - 0.5) ** 2 - (y - 0.5) ** 2)),
  'a pale pencil': usual((ink, x, _, i) => 220 - 50 * ink - 30 * x + 4 * grain(1, i)),
  'black and white speckles on 3 % of the pixels': usual((ink, x, y, i) =>
    drawn(1, i) < 0.03 ? (drawn(2, i) < 0.5 ? 0 : 255) : ON_PAPER(ink, x, y, i),
  ),
  'grain of a sixth of the contrast': usual((ink, _x, _y, i) => 200 - 150 * ink + 25 * grain(1, i)),
  'levels that waver by blocks of eight, as in a JPEG': usual((ink, x, y, i) => {
    const block = Math.floor(y * 35) * 35 + Math.floor(x * 35);
    return ON_PAPER(ink, x, y, i) + 12 * grain(3, block) + 6 * grain(4, i);
  }),
  'a pen half as wide': [280, 280, 90, 12, ON_PAPER],
  'a pen twice as wide': [280, 280, 90, 48, ON_PAPER],
  'a hairline on a large scan': [1200, 900, 400, 4, ON_PAPER],
  '60 × 60 pixels': [60, 60, 20, 5, ON_PAPER],
  '28 × 28 pixels': [28, 28, 9, 2.5, ON_PAPER],
  '2,000 × 1,500 pixels': [2000, 1500, 600, 80, ON_PAPER],
  'a small digit on a large sheet': [2000, 1500, 150, 20, ON_PAPER],
  'a dark table along two edges': [
    800,
    600,
    150,
    20,
    (ink, x, y, i) => (x < 0.2 || y > 0.85 ? 70 : ON_PAPER(ink, x, y, i)),
  ],
  'a small white sheet on a dark table': [
    800,
    600,
    150,
    20,
    (ink, x, y, i) => (x < 0.25 || x > 0.75 || y < 0.15 || y > 0.85 ? 70 : ON_PAPER(ink, x, y, i)),
  ],
  'a shadow over one corner': [800, 600, 150, 20, shaded((x, y) => (x + y < 0.5 ? 0.6 : 1))],
};

describe('the ink of an image', () => {
  // The time is for the largest, when the machine is busy.
  it.each(Object.keys(SITUATIONS))(
    'reads like the strokes it was drawn with: %s',
    (situation) => {
      const [width, height, scale, pen, light] = SITUATIONS[situation] ?? usual(ON_PAPER);
      for (const name of NAMES) {
        const strokes = DIGITS[name];
        const digit = digitOf(imageOf({ width, height, strokes, scale, pen }, light));
        const expected = drawingToDigit(drawingOf(strokes))?.pixels ?? new Uint8Array();
        // The least alike is 28 × 28, where an edge is known to half a pixel: 0.97 and 5.8 of 255 levels.
        expect(correlation(digit, expected), name).toBeGreaterThan(0.96);
        expect(meanDifference(digit, expected), name).toBeLessThan(7);
      }
    },
    60_000,
  );

  it('lies in the middle of the paper with a margin at the ends of its longer side', () => {
    const [line] = DIGITS.seven;
    const strokes = line === undefined ? [] : [line];
    const scene = { width: 300, height: 200, strokes, scale: 60, pen: 10 };
    const { side, levels } = inkOf(imageOf(scene)) ?? { side: 0, levels: new Uint8Array() };
    const rows = [...levels.keys()].filter((i) => (levels[i] ?? 0) >= 128);
    const ys = rows.map((i) => Math.floor(i / side));
    const xs = rows.map((i) => i % side);
    expect(side).toBe(PAPER_SIDE);
    const margin = MARGIN * PAPER_SIDE;
    expect(Math.abs(Math.min(...ys) - margin)).toBeLessThan(3);
    expect(Math.abs(side - 1 - Math.max(...ys) - margin)).toBeLessThan(3);
    expect(Math.abs(Math.min(...xs) + Math.max(...xs) - side + 1)).toBeLessThan(4);
    expect(Math.min(...xs)).toBeGreaterThan(margin);
  });

  it.each<[string, Light]>([
    ['blank', () => 250],
    ['black', () => 0],
    ['blank in falling light', (_, x, y) => 250 * (1 - 0.3 * x - 0.3 * y)],
    ['blank with dark corners', (_, x, y) => 250 * (1 - (x - 0.5) ** 2 - (y - 0.5) ** 2)],
    ['grainy', (_ink, _x, _y, i) => 200 + 20 * grain(1, i)],
    ['finely grainy', (_ink, _x, _y, i) => 240 + 2 * grain(1, i)],
    ['dusty', (_, x, y) => (Math.abs(x - 0.3) < 0.005 && Math.abs(y - 0.6) < 0.005 ? 20 : 240)],
  ])('is none on an image that is %s', (_, light) => {
    const scene = { width: 280, height: 210, strokes: [], scale: 1, pen: 1 };
    expect(inkOf(imageOf(scene, light))).toBeNull();
  });

  it('is a picture or none, of any image of any size', () => {
    const size = fc.integer({ min: 0, max: 70 });
    const seed = fc.nat(1_000);
    const contrast = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(size, size, seed, contrast, (width, height, purpose, bits) => {
        const levels = Uint8Array.from({ length: width * height }, (_, i) =>
          Math.round(255 * drawn(purpose, i >> bits) ** (bits + 1)),
        );
        const picture = inkOf({ width, height, levels });
        const digit = drawingToDigit({ strokes: [], picture });
        expect(digit === null).toBe(picture === null);
        if (digit !== null) expect(Math.max(...digit.pixels)).toBeGreaterThan(0);
      }),
      { seed: 1, numRuns: 50 },
    );
  }, 60_000);

  it.each([
    [1, 1],
    [1, 900],
    [900, 1],
    [3, 2],
  ])('is looked for in %i × %i pixels too', (width, height) => {
    const levels = new Uint8Array(width * height).fill(255);
    expect(inkOf({ width, height, levels })).toBeNull();
    levels.fill(0, 0, Math.ceil(levels.length / 3));
    const picture = inkOf({ width, height, levels });
    expect(picture === null || picture.levels.length === PAPER_SIDE ** 2).toBe(true);
  });
});
