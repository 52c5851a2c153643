import { describe, expect, it } from 'vitest';
import { IMAGE_SIDE } from '../../spec/mnist.ts';
import { drawingOf } from './drawing.ts';
import { rasterize as rasterizeBrushes } from './rasterize.ts';
import type { Point, Stroke } from './strokes.ts';

const pen = { radius: 1.5, edge: 1 };

const rasterize = (strokes: readonly Stroke[], withPen: typeof pen) =>
  rasterizeBrushes(drawingOf(strokes).strokes, withPen);

const at = (pixels: Uint8Array, row: number, column: number) => pixels[row * IMAGE_SIDE + column];

describe('rasterize', () => {
  it('leaves full ink within the pen, none beyond it, and half at its radius', () => {
    const from = { x: 5, y: 10 };
    const pixels = rasterize([[from, { x: 20, y: 10 }]], pen);
    const column = [7, 8, 9, 10, 11, 12].map((row) => at(pixels, row, 12));
    // Middles of these pixels lie 2.5, 1.5, 0.5, 0.5, 1.5 and 2.5 pixels from the line.
    expect(column).toEqual([0, 128, 255, 255, 128, 0]);
  });

  it('ends a line round', () => {
    const pixels = rasterize(
      [
        [
          { x: 10.5, y: 10.5 },
          { x: 20.5, y: 10.5 },
        ],
      ],
      pen,
    );
    expect(at(pixels, 10, 9)).toBe(255);
    expect(at(pixels, 10, 8)).toBe(0);
    expect(at(pixels, 9, 9)).toBe(Math.round(255 * (2 - Math.SQRT2)));
  });

  it('does not darken where strokes cross or are drawn twice', () => {
    const line = [
      { x: 4, y: 4.3 },
      { x: 22, y: 17 },
    ];
    expect(rasterize([line, line.toReversed()], pen)).toEqual(rasterize([line], pen));
  });

  it('draws a line the same however many points it has', () => {
    const whole = [
      { x: 4, y: 6 },
      { x: 24, y: 16 },
    ];
    const parts: Point[] = Array.from({ length: 41 }, (_, i) => ({ x: 4 + i / 2, y: 6 + i / 4 }));
    expect(rasterize([parts], pen)).toEqual(rasterize([whole], pen));
  });

  it('draws a point as a dot, repeated or not', () => {
    const dot = { x: 12.5, y: 7.5 };
    expect(rasterize([[dot, dot, dot]], pen)).toEqual(rasterize([[dot]], pen));
    expect(at(rasterize([[dot]], pen), 7, 12)).toBe(255);
  });

  it('loses what is off the paper', () => {
    const pixels = rasterize(
      [
        [
          { x: -50, y: -50 },
          { x: -9, y: 80 },
        ],
        [{ x: 28.5, y: 3.5 }],
      ],
      pen,
    );
    expect(at(pixels, 3, 27)).toBe(255);
    expect(pixels.reduce((sum, ink) => sum + (ink > 0 ? 1 : 0), 0)).toBe(3);
  });

  it('draws a wider brush as the wider pen it stands for', () => {
    const points = [
      { x: 6, y: 6 },
      { x: 20, y: 19 },
    ];
    const brush = rasterizeBrushes([{ points, brush: 2 }], pen);
    expect(brush).toEqual(rasterize([points], { radius: 3, edge: 1 }));
  });
});
