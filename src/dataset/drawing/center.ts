import { IMAGE_SIDE } from '../../spec/mnist.ts';
import type { Box } from './box.ts';
import type { Point } from './strokes.ts';

/**
 * Where MNIST puts the centre of mass, in pixels from the top left corner: the middle of pixel 14
 * of 0 … 27, not of the image. Measured: over the 60,000 training digits the centre of mass lies
 * between pixel 13.5 and 14.5 in both directions, evenly, with a mean of 14.01 across and 14.00
 * down, since its digits were moved by whole pixels. We move by fractions, to the mean: a small
 * network reads 0.7 points more of the pen-drawn digits that way.
 */
export const CENTER = 14.5;

/**
 * The mean position of the ink, each pixel weighing as much as it is dark.
 *
 * @param pixels 28 × 28 grey levels.
 * @returns in pixels from the top left corner: the middle of the first pixel is 0.5; null without ink.
 */
export function centerOfMass(pixels: Uint8Array): Point | null {
  let mass = 0;
  let x = 0;
  let y = 0;
  pixels.forEach((ink, index) => {
    mass += ink;
    x += ink * (index % IMAGE_SIDE);
    y += ink * Math.floor(index / IMAGE_SIDE);
  });
  return mass === 0 ? null : { x: x / mass + 0.5, y: y / mass + 0.5 };
}

/**
 * How far to move so that `mass` comes to the centre, or as near as it can while `inked`, the box
 * of everything that leaves ink, stays on the paper.
 */
export function moveToCenter(mass: Point, inked: Box): Point {
  return {
    x: clamp(CENTER - mass.x, -inked.left, IMAGE_SIDE - inked.right),
    y: clamp(CENTER - mass.y, -inked.top, IMAGE_SIDE - inked.bottom),
  };
}

function clamp(value: number, minimum: number, maximum: number): number {
  return Math.min(maximum, Math.max(minimum, value));
}
