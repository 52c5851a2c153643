import { describe, expect, it } from 'vitest';
import { IMAGE_SIDE, PIXEL_COUNT } from '../../../spec/mnist.ts';
import { imageOf } from '../../../testing/drawing-fixture.ts';
import { drawingOf, type Picture } from '../drawing.ts';
import { drawingToDigit } from '../drawing-to-digit.ts';
import { MNIST_PEN } from '../pen.ts';
import { rasterizePicture } from './rasterize-picture.ts';

/** A horizontal line across the middle of the paper. */
function lineOf(pen: number, side = 280): Picture {
  const strokes = [
    [
      { x: -0.35, y: 0 },
      { x: 0.35, y: 0 },
    ],
  ];
  const { levels } = imageOf(
    { width: side, height: side, strokes, scale: side, pen },
    (ink) => 255 * ink,
  );
  return { kind: 'scan', side, levels };
}

const placement = { from: { x: 140, y: 140 }, scale: 0.1, to: { x: 14.5, y: 14.5 } };
const columnOf = (pixels: Uint8Array, column: number) =>
  Array.from({ length: IMAGE_SIDE }, (_, row) => pixels[row * IMAGE_SIDE + column] ?? 0);

describe('rasterizing a picture', () => {
  it.each([6, 22, 60])("leaves MNIST's pen on a line %i pixels wide", (pen) => {
    const column = columnOf(rasterizePicture(lineOf(pen), placement, MNIST_PEN), 14);
    // Middles of pixels lie 0, 1 and 2 pixels from the line: full ink, 0.6 and none.
    const [above, on, below] = column.slice(13, 16);
    expect(on).toBe(255);
    // The width is known to half a pixel of the picture, a twentieth of ours: 13 levels.
    expect(Math.abs((above ?? 0) - 153)).toBeLessThanOrEqual(13);
    expect(Math.abs((below ?? 0) - 153)).toBeLessThanOrEqual(13);
    expect([...column.slice(0, 13), ...column.slice(16)]).toEqual(Array(25).fill(0));
  });

  it('does not depend on how many pixels the picture has', () => {
    const coarse = rasterizePicture(lineOf(10, 140), placement, MNIST_PEN);
    const fine = rasterizePicture(lineOf(20, 280), placement, MNIST_PEN);
    coarse.forEach((ink, i) => {
      expect(Math.abs(ink - (fine[i] ?? 0))).toBeLessThanOrEqual(26);
    });
  });

  it('draws a dot as strokes do', () => {
    const { levels } = imageOf(
      { width: 280, height: 280, strokes: [[{ x: 0, y: 0 }]], scale: 1, pen: 90 },
      (ink) => 255 * ink,
    );
    const dot = drawingToDigit({ strokes: [], picture: { kind: 'scan', side: 280, levels } });
    expect(dot?.pixels).toEqual(drawingToDigit(drawingOf([[{ x: 1, y: 1 }]]))?.pixels);
  });

  it('loses what lies off the digit and leaves nothing without ink', () => {
    const away = { ...placement, to: { x: 14.5, y: -9 } };
    expect(rasterizePicture(lineOf(22), away, MNIST_PEN)).toEqual(new Uint8Array(PIXEL_COUNT));
    const empty: Picture = { kind: 'scan', side: 3, levels: new Uint8Array(9) };
    expect(rasterizePicture(empty, placement, MNIST_PEN)).toEqual(new Uint8Array(PIXEL_COUNT));
  });
});
